import { beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#shared/access/caller.ts';
import { post, signIn, testDependencies, type Jar, type TestDependencies } from '#test/builders/access-dependencies.ts';
import { accessApi } from '#services/access/api.ts';
import { caseworker, groups, leaderToo, secretariat } from '#test/builders/access-people.ts';
import { testTable } from '#test/database.ts';
import { attemptAll, withoutAttempt, type Attempt } from './attempts.ts';

let at: TestDependencies;
const callerIn = async (browser: Jar): Promise<Caller> => JSON.parse((await at.identify(browser)).context.session);
const signedIn = async (claims: object): Promise<Caller> => callerIn((await signIn(at, claims)).browser);

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
    // These two name no person, and nobody of the municipality may do them.
    const foundPlaces = ['form-partnership', 'join-municipality'];
    expect(withoutAttempt(api, attempts).filter((action) => !foundPlaces.includes(action))).toEqual([]);
  });
});
