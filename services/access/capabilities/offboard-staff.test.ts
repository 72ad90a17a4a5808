import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventHandlers } from '#services/access/event-handlers.ts';
import { startSession } from '#services/access/domain/session.ts';
import { writeToStaff } from '#services/access/ports/write-to-staff.ts';
import { loadSession, saveNewSession } from '#services/access/store/sessions.ts';
import type { EventEnvelope } from '#shared/events/event.ts';
import { newId, type PersonId } from '#shared/kernel/ids.ts';
import { handleEvent, systemCall } from '#shared/runtime/consume.ts';
import { outboxRow } from '#shared/runtime/house-rows.ts';
import type { ActionName } from '#shared/access/policy.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { offboardStaff } from './offboard-staff.ts';
import { reinstateStaff } from './reinstate-staff.ts';
import type { Message } from '#shared/shapes/message.ts';
import {
  jar,
  post,
  signIn,
  testDependencies,
  testOrigin,
  type Jar,
  type TestDependencies,
} from '#test/builders/access-dependencies.ts';
import { caseworker, groups, leaderToo, secretariat } from '#test/builders/access-people.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { accepted } from '#test/builders/visitation.ts';
import { testTable } from '#test/database.ts';

let at: TestDependencies;
let leader: Jar;
const lastDay = '2026-11-20';

beforeAll(async () => {
  at = await testDependencies(await testTable());
  const office = (await signIn(at, secretariat)).browser;
  await post(at, office, '/api/access/P-test/partnership', { name: 'Prøve' });
  await post(at, office, '/api/access/P-test/municipalities', { code: '0265', ...groups });
  leader = (await signIn(at, { ...leaderToo, roles: ['team-leader'] })).browser;
});

const callerIn = async (browser: Jar) => {
  const { context } = await at.identify(browser);
  return context.session === 'none' ? undefined : JSON.parse(context.session);
};
/** A colleague of their own for each test, and the browser in which they are signed in. */
async function aColleague(more: Record<string, unknown> = {}) {
  const claims = { ...caseworker, sub: `roskilde-${randomBytes(4).toString('hex')}`, ...more };
  const { browser } = await signIn(at, claims);
  return { claims, browser, personId: (await callerIn(browser)).personId as string };
}
const done = async (personId: string, what: string, body: object, browser = leader) => {
  const answer = await post(at, browser, `/api/access/0265/staff/${personId}/${what}`, body);
  return { status: answer.status, body: await answer.json() };
};
const offboard = (personId: string, version = 1, more = {}) =>
  done(personId, 'offboarded', { version, reason: 'left-employment', lastDay, ...more });
const reinstate = (personId: string, version = 2) => done(personId, 'reinstated', { version });
const listed = async (personId: string) => {
  const { items } = await (await at.request(leader, '/api/access/0265/staff?limit=100')).json();
  return items.find((member: { personId: string }) => member.personId === personId);
};
const told = async (personId: string): Promise<EventEnvelope[]> => {
  const rows = await at.access.open('0265' as never).list({ kind: outboxRow, of: ['2026-11'], limit: 200 });
  return rows.items
    .map(({ event }) => JSON.parse(event))
    .filter(({ aggregate }) => aggregate === personId)
    .sort((one, other) => one.version - other.version);
};

describe('offboard-staff', () => {
  it('ends every session of theirs at once, tells the others, and marks them in the list by the roles they had', async () => {
    const { claims, browser, personId } = await aColleague();
    const second = (await signIn(at, claims)).browser;
    expect(await offboard(personId)).toMatchObject({ status: 200, body: { version: 2, left: { lastDay } } });
    expect([await callerIn(browser), await callerIn(second)]).toEqual([undefined, undefined]);
    expect(await callerIn(leader)).toMatchObject({ role: 'team-leader' });
    expect(await listed(personId)).toMatchObject({
      roles: ['caseworker'],
      left: { reason: 'left-employment', lastDay },
    });
    expect((await told(personId)).map(({ facts }) => facts)).toEqual([
      { personId, roles: ['caseworker'] },
      { personId, roles: [] },
    ]);
  });

  it('gives no role at the next sign-in, also with new claims, until they are reinstated', async () => {
    const { claims, personId } = await aColleague();
    await offboard(personId);
    const asBroker = { ...claims, roles: ['job-broker'] };
    expect(await callerIn((await signIn(at, asBroker)).browser)).toBeUndefined();
    expect(await callerIn((await signIn(at, { ...claims, roles: [] })).browser)).toBeUndefined();
    expect(await callerIn((await signIn(at, asBroker)).browser)).toBeUndefined();
    expect((await told(personId)).at(-1)?.facts).toEqual({ personId, roles: [] });
    expect(await reinstate(personId)).toMatchObject({ status: 200, body: { version: 3, roles: ['job-broker'] } });
    expect((await told(personId)).at(-1)?.facts).toEqual({ personId, roles: ['job-broker'] });
    expect(await callerIn((await signIn(at, asBroker)).browser)).toMatchObject({ personId, role: 'job-broker' });
    expect(await listed(personId)).not.toHaveProperty('left');
  });

  it('writes to nobody who left, and to whoever came back', async () => {
    const { personId } = await aColleague();
    const sent: Message[] = [];
    const messages = { send: async (message: Message) => void sent.push(message) };
    const call = systemCall((await told(personId))[0] as EventEnvelope);
    const content = { template: 'six-month-check-due', dueOn: lastDay, link: testOrigin } as const;
    const remind = () =>
      writeToStaff(
        call,
        { access: at.access, messages, publicOrigin: testOrigin },
        personId,
        'evt-1',
        content as never,
      );
    const asLeader = (action: ActionName) => aCall(action, { ...aCaller('team-leader', call.scope) });
    const asked = { version: 1, reason: 'long-absence', lastDay: lastDay as CivilDate } as const;
    accepted(await offboardStaff(asLeader('offboard-staff'), at.deps, personId as PersonId, asked));
    await remind();
    expect(sent).toEqual([]);
    accepted(await reinstateStaff(asLeader('reinstate-staff'), at.deps, personId as PersonId, { version: 2 }));
    await remind();
    expect(sent).toMatchObject([{ recipientId: personId }]);
  });

  it('is refused for oneself, twice, from an old version, for a day to come, and for somebody of elsewhere', async () => {
    const { personId } = await aColleague();
    const own = (await callerIn(leader)).personId;
    expect((await offboard(own)).body.code).toBe('staff-is-yourself');
    expect((await offboard(personId, 2)).body.code).toBe('stale-version');
    expect((await offboard(personId, 1, { lastDay: '2026-11-24' })).body.errors).toMatchObject([
      { pointer: '/lastDay', code: 'date-in-future' },
    ]);
    expect((await offboard(personId, 1, { lastDay: '2006-11-20' })).body.errors).toMatchObject([
      { code: 'date-too-long-ago' },
    ]);
    expect((await offboard(personId, 1, { reason: 'ill' })).body.errors).toMatchObject([{ pointer: '/reason' }]);
    expect((await offboard(newId('person', randomBytes))).body.code).toBe('staff-not-found');
    expect((await offboard('not-an-id')).body.code).toBe('staff-not-found');
    expect((await reinstate(personId, 1)).body.code).toBe('staff-not-left');
    await offboard(personId);
    expect((await offboard(personId, 2)).body.code).toBe('staff-has-left');
    expect((await reinstate(personId, 1)).body.code).toBe('stale-version');
  });

  it('is for the team leader of the own municipality alone', async () => {
    const { browser, personId } = await aColleague();
    const asked = { version: 1, reason: 'left-employment', lastDay };
    expect((await done(personId, 'offboarded', asked, browser)).status).toBe(403);
    expect((await done(personId, 'offboarded', asked, jar())).status).toBe(401);
    const elsewhere = await post(at, leader, `/api/access/0253/staff/${personId}/offboarded`, asked);
    expect(elsewhere.status).toBe(403);
  });
});

describe('end-sessions', () => {
  it('ends a session that began in that very moment, and none of somebody who came back', async () => {
    const { claims, browser, personId } = await aColleague();
    const role = { key: 'caseworker@0265', role: 'caseworker', scope: '0265', scopeName: 'Roskilde' } as const;
    const late = startSession(
      { personId: personId as PersonId, name: 'Mette Holm', roles: [role] },
      { tokenHash: `late ${personId}`, csrf: 'csrf' },
      at.wall.nowMs,
    );
    await offboard(personId);
    expect(await callerIn(browser)).toBeUndefined();
    await saveNewSession(at.access, late);
    const left = (await told(personId)).at(-1);
    const messages = { send: async () => undefined };
    const hear = () =>
      handleEvent(eventHandlers({ access: at.access, messages, publicOrigin: testOrigin }), { detail: left });
    await hear();
    expect(await loadSession(at.access, late.tokenHash)).toBeUndefined();
    await reinstate(personId);
    const back = (await signIn(at, claims)).browser;
    await hear();
    expect(await callerIn(back)).toMatchObject({ personId });
  });
});
