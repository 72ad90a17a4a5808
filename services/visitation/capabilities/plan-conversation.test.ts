import { beforeAll, describe, expect, test } from 'vitest';
import { plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import { instant } from '#shared/kernel/time.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import type { ConversationPlan } from '#shared/shapes/planned-conversation.ts';
import { accepted, aConversation, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { aPlan, conversationAtWork } from '#test/builders/visitation-conversation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { cancelConversation } from './cancel-conversation.ts';
import { closeCandidate } from './close-candidate.ts';
import { holdConversation } from './hold-conversation.ts';
import { holdFirstConversation } from './hold-first-conversation.ts';
import { listConversations } from './list-conversations.ts';
import { listHistory } from './list-history.ts';
import { listMyConversations } from './list-my-conversations.ts';
import { listStaffConversations } from './list-staff-conversations.ts';
import { missConversation } from './miss-conversation.ts';
import { moveConversation } from './move-conversation.ts';
import { openConversation } from './open-conversation.ts';
import { planConversation } from './plan-conversation.ts';
import { showWeek } from './show-week.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const plan = (office: AnOffice, candidateId: string, more: Partial<ConversationPlan> = {}) =>
  planConversation(office.call('plan-conversation'), office.visitation, candidateId as never, aPlan(more));
const friday = instant('2026-11-27T09:30:00Z');
const afterwards = { now: instant('2026-11-27T11:00:00Z') };
const heldOn = '2026-11-27' as never;

describe('plan a conversation', () => {
  test('it stands with the person and with whoever holds it, and its reminder on the business day before', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    const { conversationId } = accepted(await plan(office, candidateId));
    const listed = accepted(
      await listConversations(office.call('list-conversations'), office.visitation, candidateId, {}),
    );
    expect(listed.items).toMatchObject([{ conversationId, state: 'invited', startsAt: friday, moveAsked: false }]);
    const week = { from: '2026-11-23', to: '2026-11-27' } as never;
    const call = office.call('list-staff-conversations');
    expect(accepted(await listStaffConversations(call, office.visitation, week)).items).toHaveLength(1);
    const next = { from: '2026-11-30', to: '2026-12-04' } as never;
    expect(accepted(await listStaffConversations(call, office.visitation, next)).items).toEqual([]);
    const due = await office.visitation.table.list({ kind: dueRow, of: [], limit: 10 });
    expect(due.items).toContainEqual({
      dueAt: '2026-11-26T09:00:00.000Z',
      what: 'conversation-reminder',
      about: `${candidateId}/${conversationId}`,
    });
  });

  test.each<[string, Partial<ConversationPlan>, string, string]>([
    ['a time that has passed', { startsAt: instant('2026-11-23T08:00:00Z') }, '/startsAt', 'time-passed'],
    ['a Sunday', { startsAt: instant('2026-11-29T09:00:00Z') }, '/startsAt', 'closed-that-day'],
    ['Christmas Eve', { startsAt: instant('2026-12-24T09:00:00Z') }, '/startsAt', 'closed-that-day'],
    ['before they open', { startsAt: instant('2026-11-27T06:30:00Z') }, '/startsAt', 'outside-opening-hours'],
    [
      'past closing time on a Friday',
      { startsAt: instant('2026-11-27T13:30:00Z') },
      '/startsAt',
      'outside-opening-hours',
    ],
    ['a slip of the year', { startsAt: instant('2036-11-27T09:30:00Z') }, '/startsAt', 'too-far-ahead'],
    ['no place to come to', { place: undefined }, '/place', 'missing'],
    ['an e-mail to nobody', { ways: ['sms', 'email'] }, '/ways/1', 'no-email-to-write-to'],
    ['the first one again', { kind: 'first' }, '/kind', 'first-conversation-held'],
    ['a stranger', { holderId: 'per-00000000000000000009' as never }, '/holderId', 'unknown-colleague'],
  ])('%s is refused at its field', async (_what, wrong, pointer, code) => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    expect(await plan(office, candidateId, wrong)).toMatchObject({
      refusal: { code: 'fields-not-accepted', errors: [{ pointer, code }] },
    });
  });

  test('with nobody we have, somebody whose effort is closed, or before the first', async () => {
    const office = await anOffice(table);
    expect(await plan(office, 'can-00000000000000000000')).toMatchObject({ refusal: { code: 'candidate-not-found' } });
    const referred = await office.referred();
    expect(await plan(office, referred.candidateId)).toMatchObject({
      refusal: { code: 'first-conversation-comes-first' },
    });
    const { candidateId, version } = await office.met();
    const end = { version, reason: 'moved', closedOn: '2026-11-23' } as never;
    accepted(await closeCandidate(office.call('close-candidate'), office.visitation, candidateId, end));
    expect(await plan(office, candidateId)).toMatchObject({ refusal: { code: 'candidate-closed' } });
  });

  test('no event says where it is, who else comes, or what it is about', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met();
    accepted(await plan(office, candidateId, { about: 'Om din bolig', others: 'Tolk i arabisk', place: 'Hos Inge' }));
    expect(JSON.stringify(await office.told())).not.toMatch(/bolig|Tolk|Inge|Amina/);
  });
});

describe('what becomes of a conversation', () => {
  test('the first is held by writing it down, in one transaction, and keeps its own deadline till then', async () => {
    const office = await anOffice(table);
    const { candidateId, next } = await office.referred();
    const { conversationId } = accepted(await plan(office, candidateId, { kind: 'first' }));
    expect((await office.now(candidateId)).next).toEqual(next);
    const hold = office.call('hold-conversation', afterwards);
    const place = { candidateId, conversationId };
    expect(await holdConversation(hold, office.visitation, place, { version: 1, heldOn })).toMatchObject({
      refusal: { code: 'first-conversation-comes-first' },
    });
    const call = office.call('hold-first-conversation', afterwards);
    const said = aConversation({ heldOn, conversationId });
    accepted(await holdFirstConversation(call, office.visitation, candidateId, said));
    expect(await office.visitation.table.fresh(plannedConversationItem, candidateId, conversationId)).toMatchObject({
      ...{ state: 'held', heldOn },
    });
    const again = { ...said, version: 2 };
    expect(await holdFirstConversation(call, office.visitation, candidateId, again)).toMatchObject({
      refusal: { code: 'conversation-is-over' },
    });
  });

  test('whoever was not there is given a new time, and nothing else follows', async () => {
    const at = await conversationAtWork(table);
    const { visitation, caseworker } = at.office;
    const missed = { version: 1, reason: 'no-transport' } as const;
    const early = at.office.call('miss-conversation');
    expect(await missConversation(early, visitation, at.place, missed)).toMatchObject({
      refusal: { code: 'conversation-not-begun' },
    });
    const call = at.office.call('miss-conversation', afterwards);
    accepted(await missConversation(call, visitation, at.place, missed));
    const person = await at.office.now(at.place.candidateId);
    expect([person.state, person.next]).toEqual([
      'in-effort',
      { kind: 'plan-conversation', ownerId: caseworker.personId, dueOn: '2026-12-01' },
    ]);
    const anew = at.office.call('plan-conversation', afterwards);
    const next = aPlan({ startsAt: instant('2026-12-01T09:30:00Z') });
    const { conversationId } = accepted(await planConversation(anew, visitation, at.place.candidateId, next));
    expect((await at.office.now(at.place.candidateId)).next).toMatchObject({
      kind: 'conversation',
      dueOn: '2026-12-01',
    });
    const place = { ...at.place, conversationId };
    const held = at.office.call('hold-conversation', { now: instant('2026-12-01T11:00:00Z') });
    accepted(await holdConversation(held, visitation, place, { version: 1, heldOn: '2026-12-01' as never }));
    expect((await at.office.now(at.place.candidateId)).next?.kind).toBe('find-match');
  });

  test('moved, its reminder moves along; cancelled, there is none; and the timeline tells each', async () => {
    const at = await conversationAtWork(table);
    const { visitation } = at.office;
    const { kind: _kind, ...to } = aPlan({ startsAt: instant('2026-11-30T09:30:00Z') });
    accepted(await moveConversation(at.office.call('move-conversation'), visitation, at.place, { ...to, version: 1 }));
    const due = async () =>
      (await visitation.table.list({ kind: dueRow, of: [], limit: 10 })).items
        .filter(({ what }) => what === 'conversation-reminder')
        .map(({ dueAt }) => dueAt);
    expect(await due()).toEqual(['2026-11-27T09:00:00.000Z']);
    const stale = { version: 1, reason: 'staff-away' } as const;
    const call = at.office.call('cancel-conversation');
    expect(await cancelConversation(call, visitation, at.place, stale)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
    accepted(await cancelConversation(call, visitation, at.place, { ...stale, version: 2 }));
    expect(await due()).toEqual([]);
    const history = await listHistory(at.office.call('list-history'), visitation, at.place.candidateId, {});
    expect(
      accepted(history)
        .items.map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['conversation-cancelled', 'conversation-moved', 'conversation-planned']);
  });

  test('stands in the calendar of whoever holds it, and leaves it when it is called off', async () => {
    const at = await conversationAtWork(table);
    const week = async () =>
      accepted(await showWeek(at.office.call('show-week'), at.office.visitation, { on: heldOn })).meetings;
    expect(await week()).toMatchObject([{ kind: 'conversation', startsAt: friday, candidateId: at.place.candidateId }]);
    const off = { version: 1, reason: 'staff-away' } as const;
    accepted(await cancelConversation(at.office.call('cancel-conversation'), at.office.visitation, at.place, off));
    await at.relay();
    expect(await week()).toEqual([]);
  });

  test('ends with the effort, and the person reads it', async () => {
    const at = await conversationAtWork(table);
    const { candidateId, version } = await at.office.now(at.place.candidateId);
    const end = { version, reason: 'moved', closedOn: '2026-11-23' } as never;
    accepted(await closeCandidate(at.office.call('close-candidate'), at.office.visitation, candidateId, end));
    await at.relay();
    expect(await at.now()).toMatchObject({ state: 'cancelled', sequence: 1 });
    expect(accepted(await listMyConversations(at.mine('list-my-conversations'), at.own)).items).toMatchObject([
      { state: 'cancelled' },
    ]);
  });

  test('opened, it is logged first; one of somebody else is not there', async () => {
    const at = await conversationAtWork(table);
    const call = at.office.call('open-conversation');
    accepted(await openConversation(call, at.office.visitation, at.place));
    expect((await at.office.logged()).map(({ facts }) => facts.action)).toContain('open-conversation');
    const other = { ...at.place, candidateId: 'can-00000000000000000000' as never };
    expect(await openConversation(call, at.office.visitation, other)).toMatchObject({
      refusal: { code: 'conversation-not-found' },
    });
  });
});
