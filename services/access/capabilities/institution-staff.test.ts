import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventHandlers } from '#services/access/event-handlers.ts';
import { startSession } from '#services/access/domain/session.ts';
import { noteOrganisationIn } from '#services/access/store/places.ts';
import { loadSession, saveNewSession } from '#services/access/store/sessions.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { newId, type PersonId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { handleEvent } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import {
  jar,
  post,
  signIn,
  testDependencies,
  testOrigin,
  type Jar,
  type TestDependencies,
} from '#test/builders/access-dependencies.ts';
import { contact, secretariat } from '#test/builders/access-people.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { accepted } from '#test/builders/visitation.ts';
import { testTable } from '#test/database.ts';
import { listInstitutionStaff } from './list-institution-staff.ts';
import { offboardInstitutionStaff } from './offboard-institution-staff.ts';
import { reinstateInstitutionStaff } from './reinstate-institution-staff.ts';

/** list-institution-staff, offboard-institution-staff, reinstate-institution-staff: who works at an institution. */
let at: TestDependencies;
let administrator: Jar;
const [school, neighbour] = [aCvr(), aCvr()];
const partnership = partnershipScope('P-test');
const lastDay = '2026-11-20';

const claimsAt = (cvr: string, ...privileges: string[]) => ({
  ...{ ...contact, sub: `school-${randomBytes(4).toString('hex')}`, name: 'Omar Nielsen' },
  ...{ email: 'omar@skole.example', cvr, privileges },
});

beforeAll(async () => {
  at = await testDependencies(await testTable());
  const office = (await signIn(at, secretariat)).browser;
  await post(at, office, '/api/access/P-test/partnership', { name: 'Prøve' });
  for (const cvr of [school, neighbour]) await noteOrganisationIn(at.access, 'institution', cvr, partnership);
  administrator = (await signIn(at, claimsAt(school, 'institution-administrator'))).browser;
});

const callerIn = async (browser: Jar) => {
  const { context } = await at.identify(browser);
  return context.session === 'none' ? undefined : JSON.parse(context.session);
};
async function aTeacher(cvr: string = school) {
  const claims = claimsAt(cvr, 'teacher', 'education-mentor');
  const { browser } = await signIn(at, claims);
  return { claims, browser, personId: (await callerIn(browser)).personId as string };
}
const pathOf = (cvr: string): string => `/api/access/P-test/institutions/${cvr}/staff`;
const done = async (personId: string, what: string, body: object, browser = administrator, cvr: string = school) => {
  const answer = await post(at, browser, `${pathOf(cvr)}/${personId}/${what}`, body);
  return { status: answer.status, body: await answer.json() };
};
const asked = { version: 1, reason: 'left-employment', lastDay };
const offboard = (personId: string, more = {}) => done(personId, 'offboarded', { ...asked, ...more });
const reinstate = (personId: string, version = 2) => done(personId, 'reinstated', { version });
const listed = async (browser: Jar = administrator, query = 'limit=100') =>
  (await at.request(browser, `${pathOf(school)}?${query}`)).json();

const told = async (personId: string): Promise<EventEnvelope[]> => {
  const rows = await at.access.open(partnership).list({ kind: outboxRow, of: ['2026-11'], limit: 200 });
  return rows.items
    .map(({ event }) => JSON.parse(event) as EventEnvelope)
    .filter(({ aggregate }) => aggregate === personId)
    .sort((one, other) => one.version - other.version);
};

describe('the people of an institution', () => {
  it('are listed by name with their roles and no address, page by page, and nobody of another institution', async () => {
    const [here, there] = [await aTeacher(), await aTeacher(neighbour)];
    const { items } = await listed(here.browser);
    const own = items.find((member: { personId: string }) => member.personId === here.personId);
    expect(own).toEqual({
      ...{ personId: here.personId, name: 'Omar Nielsen', version: 1 },
      roles: ['teacher', 'education-mentor'],
    });
    expect(items.map((member: { personId: string }) => member.personId)).not.toContain(there.personId);
    const first = await listed(administrator, 'limit=1');
    const second = await listed(administrator, `limit=1&cursor=${encodeURIComponent(first.cursor)}`);
    expect(second.items[0].personId).not.toBe(first.items[0].personId);
    expect((await at.request(there.browser, pathOf(school))).status).toBe(403);
    expect((await at.request(jar(), pathOf(school))).status).toBe(401);
    const foreign = await at.request(there.browser, `${pathOf(neighbour)}?cursor=${encodeURIComponent(first.cursor)}`);
    expect(foreign.status).toBe(400);
  });

  it('lose every role and session there at once when they have left, and have them again when they are back', async () => {
    const { claims, browser, personId } = await aTeacher();
    expect(await offboard(personId)).toMatchObject({
      ...{ status: 200, body: { version: 2, roles: ['teacher', 'education-mentor'], left: { lastDay } } },
    });
    expect(await callerIn(browser)).toBeUndefined();
    expect(await callerIn((await signIn(at, claims)).browser)).toBeUndefined();
    expect((await listed()).items.find((member: { personId: string }) => member.personId === personId)).toMatchObject({
      left: { reason: 'left-employment' },
    });
    expect(await reinstate(personId)).toMatchObject({ status: 200, body: { version: 3 } });
    expect(await callerIn((await signIn(at, claims)).browser)).toMatchObject({ personId, role: 'teacher' });
  });

  it('tell the others that they left and came back, each once under its version', async () => {
    const personId = (await aTeacher()).personId as PersonId;
    const place = { institutionId: school, personId };
    const as = (action: ActionName) => aCall(action, aCaller('institution-administrator', partnership));
    const left = { version: 1, reason: 'long-absence', lastDay: lastDay as CivilDate } as const;
    accepted(await offboardInstitutionStaff(as('offboard-institution-staff'), at.access, place, left));
    accepted(await reinstateInstitutionStaff(as('reinstate-institution-staff'), at.access, place, { version: 2 }));
    expect((await told(personId)).map(({ type, version }) => [type, version])).toEqual([
      ['InstitutionStaffOffboarded', 2],
      ['InstitutionStaffReinstated', 3],
    ]);
    const { items } = accepted(
      await listInstitutionStaff(as('list-institution-staff'), at.access, at.deps.keys, school, { limit: 100 }),
    );
    expect(items.find((member) => member.personId === personId)).not.toHaveProperty('left');
  });

  it('end also a session that began in that very moment', async () => {
    const { personId } = await aTeacher();
    const role = { key: 'teacher@P-test', role: 'teacher', scope: 'P-test', scopeName: 'Prøve' } as const;
    const late = startSession(
      { personId: personId as PersonId, name: 'Omar Nielsen', roles: [role] },
      { tokenHash: `late ${personId}`, csrf: 'csrf' },
      at.wall.nowMs,
    );
    await offboard(personId);
    await saveNewSession(at.access, late);
    const [left] = await told(personId);
    expect(left?.facts).toEqual({ institutionId: school, personId });
    const messages = { send: async () => undefined };
    await handleEvent(eventHandlers({ access: at.access, messages, publicOrigin: testOrigin }), { detail: left });
    expect(await loadSession(at.access, late.tokenHash)).toBeUndefined();
  });

  it('are marked by the administrator alone, never oneself, twice, from an old version, or somebody of elsewhere', async () => {
    const [{ browser, personId }, there] = [await aTeacher(), await aTeacher(neighbour)];
    const own = (await callerIn(administrator)).personId;
    expect((await done(personId, 'offboarded', asked, browser)).status).toBe(403);
    expect((await offboard(own)).body.code).toBe('staff-is-yourself');
    expect((await offboard(there.personId)).body.code).toBe('staff-not-found');
    expect((await offboard(newId('person', randomBytes))).body.code).toBe('staff-not-found');
    expect((await done(there.personId, 'offboarded', asked, administrator, neighbour)).status).toBe(403);
    expect((await offboard(personId, { version: 2 })).body.code).toBe('stale-version');
    expect((await offboard(personId, { lastDay: '2026-11-24' })).body.errors).toMatchObject([
      { pointer: '/lastDay', code: 'date-in-future' },
    ]);
    expect((await reinstate(personId, 1)).body.code).toBe('staff-not-left');
    await offboard(personId);
    expect((await offboard(personId, { version: 2 })).body.code).toBe('staff-has-left');
    expect((await reinstate(there.personId)).body.code).toBe('staff-not-found');
  });
});
