import { beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#shared/access/caller.ts';
import { post, signIn, testDependencies, type Jar, type TestDependencies } from '#test/builders/access-dependencies.ts';
import { accessApi } from '#services/access/api.ts';
import { caseworker, contact, groups, leaderToo, secretariat } from '#test/builders/access-people.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { testTable } from '#test/database.ts';
import { attemptAll, withoutAttempt, type Attempt } from './attempts.ts';

let at: TestDependencies;
const callerIn = async (browser: Jar): Promise<Caller> => JSON.parse((await at.identify(browser)).context.session);
const signedIn = async (claims: object): Promise<Caller> => callerIn((await signIn(at, claims)).browser);

const school = aCvr();
const atInstitution = (cvr: string, role: string) => ({
  ...contact,
  sub: `at-${cvr}-${role}`,
  cvr,
  privileges: [role],
});
const atSchool =
  (what: string): Attempt['path'] =>
  ({ staff }) =>
    `/api/access/P-test/institutions/${school}/staff/${staff}/${what}`;
const attemptsAtInstitution: Attempt[] = [
  {
    action: 'offboard-institution-staff',
    method: 'POST',
    path: atSchool('offboarded'),
    body: () => ({ version: 1, reason: 'other-duties', lastDay: '2026-11-20' }),
    refused: { staff: 'staff-not-found' },
  },
  {
    action: 'reinstate-institution-staff',
    method: 'POST',
    path: atSchool('reinstated'),
    body: () => ({ version: 2 }),
    refused: { staff: 'staff-not-found' },
  },
];

beforeAll(async () => {
  at = await testDependencies(await testTable());
  const office = (await signIn(at, secretariat)).browser;
  await post(at, office, '/api/access/P-test/partnership', { name: 'Prøve' });
  for (const code of ['0265', '0253']) await post(at, office, '/api/access/P-test/municipalities', { code, ...groups });
});

describe('ids of a neighbour’s staff in access', () => {
  it('are known to nobody here, whatever is done with them', async () => {
    const leader = await signedIn({ ...leaderToo, roles: ['team-leader'] });
    const own = await signedIn(caseworker);
    const foreign = await signedIn({ ...caseworker, sub: 'greve-1', municipality: '0253' });
    const path =
      (what: string): Attempt['path'] =>
      ({ staff }) =>
        `/api/access/0265/staff/${staff}/${what}`;
    const refused = { staff: 'staff-not-found' };
    const attempts: Attempt[] = [
      {
        action: 'offboard-staff',
        method: 'POST',
        path: path('offboarded'),
        body: () => ({ version: 1, reason: 'other-duties', lastDay: '2026-11-20' }),
        refused,
      },
      { action: 'reinstate-staff', method: 'POST', path: path('reinstated'), body: () => ({ version: 2 }), refused },
    ];
    const api = accessApi(at.deps);
    await attemptAll(api, leader, attempts, { own: { staff: own.personId }, foreign: { staff: foreign.personId } });
    // These two name no person, and nobody of the municipality may do them; an institution's are tried below.
    const others = ['form-partnership', 'join-municipality', ...attemptsAtInstitution.map(({ action }) => action)];
    expect(withoutAttempt(api, attempts).filter((action) => !others.includes(action))).toEqual([]);
  });

  it('nor are those of another institution', async () => {
    const administrator = await signedIn(atInstitution(school, 'institution-administrator'));
    const [own, foreign] = [
      await signedIn(atInstitution(school, 'teacher')),
      await signedIn(atInstitution(aCvr(), 'teacher')),
    ];
    const ids = { own: { staff: own.personId }, foreign: { staff: foreign.personId } };
    await attemptAll(accessApi(at.deps), administrator, attemptsAtInstitution, ids);
  });
});
