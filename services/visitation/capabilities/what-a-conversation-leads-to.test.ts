import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { accepted, aConversation, anOffice } from '#test/builders/visitation.ts';
import { aPlan, conversationAtWork, type ConversationAtWork } from '#test/builders/visitation-conversation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { holdFirstConversation } from './hold-first-conversation.ts';
import { missConversation } from './miss-conversation.ts';
import { moveConversation } from './move-conversation.ts';
import { openCandidate } from './open-candidate.ts';
import { openConversation } from './open-conversation.ts';
import { planConversation } from './plan-conversation.ts';
import { showWeek } from './show-week.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const heldOn = '2026-11-27' as never;
const afterwards = { now: instant('2026-11-27T11:00:00Z') };

const miss = ({ office, place }: ConversationAtWork) =>
  missConversation(office.call('miss-conversation', afterwards), office.visitation, place, {
    ...{ version: 1, reason: 'forgot' },
  });
const planAlso = async ({ office, place }: ConversationAtWork, startsAt: string) =>
  accepted(
    await planConversation(
      office.call('plan-conversation'),
      office.visitation,
      place.candidateId,
      aPlan({ startsAt: instant(startsAt) }),
    ),
  );

describe('a conversation written down without saying which planned one it was', () => {
  test('settles the first conversation, on whatever day it was held', async () => {
    const { visitation, call, ...office } = await anOffice(table);
    const { candidateId } = await office.referred();
    const first = aPlan({ kind: 'first' });
    const { conversationId } = accepted(
      await planConversation(call('plan-conversation'), visitation, candidateId, first),
    );
    accepted(await holdFirstConversation(call('hold-first-conversation'), visitation, candidateId, aConversation()));
    const place = { candidateId, conversationId };
    const opened = accepted(await openConversation(call('open-conversation'), visitation, place));
    expect(opened).toMatchObject({ state: 'held', heldOn: '2026-11-23' });
    const page = accepted(await openCandidate(call('open-candidate'), visitation, candidateId));
    expect(page.conversations).toMatchObject([{ conversationId }]);
  });

  test('settles a later one planned for that day, and leaves those of other days', async () => {
    const at = await conversationAtWork(table);
    const { conversationId } = await planAlso(at, '2026-12-04T09:30:00Z');
    const call = at.office.call('hold-first-conversation', afterwards);
    const said = aConversation({ version: 2, heldOn });
    accepted(await holdFirstConversation(call, at.office.visitation, at.place.candidateId, said));
    expect((await at.now()).state).toBe('held');
    const other = { ...at.place, conversationId };
    const open = at.office.call('open-conversation');
    expect(accepted(await openConversation(open, at.office.visitation, other)).state).toBe('invited');
  });
});

describe('somebody who was not there', () => {
  test('still goes to the match meeting that is next', async () => {
    const at = await conversationAtWork(table);
    const news = matchingEventsOf(at.office.scope, at.place.candidateId);
    await at.office.hear(news.called('2026-11-24T08:00:00.000Z', '2026-11-30T09:30:00.000Z'));
    const before = (await at.office.now(at.place.candidateId)).next;
    expect(before?.kind).toBe('match-meeting');
    accepted(await miss(at));
    expect((await at.office.now(at.place.candidateId)).next).toEqual(before);
  });

  test('has another one ahead: nothing is to be planned', async () => {
    const at = await conversationAtWork(table);
    await planAlso(at, '2026-12-04T09:30:00Z');
    const before = (await at.office.now(at.place.candidateId)).next;
    accepted(await miss(at));
    expect((await at.office.now(at.place.candidateId)).next).toEqual(before);
  });

  test('and whose next step was the conversation goes to the one that is planned after it', async () => {
    const at = await conversationAtWork(table);
    accepted(await miss(at));
    await planAlso(at, '2026-12-01T09:30:00Z');
    await planAlso(at, '2026-12-04T09:30:00Z');
    const { next } = await at.office.now(at.place.candidateId);
    expect(next).toMatchObject({ kind: 'conversation', dueOn: '2026-12-01' });
  });
});

describe('who holds a conversation', () => {
  const { kind: _kind, ...to } = aPlan();

  test('can be another when it is moved: it leaves one calendar for the other', async () => {
    const at = await conversationAtWork(table);
    const holderId = await at.office.colleague();
    const move = { ...to, version: 1, holderId };
    accepted(await moveConversation(at.office.call('move-conversation'), at.office.visitation, at.place, move));
    await at.relay();
    expect(await at.now()).toMatchObject({ holderId, sequence: 1 });
    const weekOf = async (personId: string) => {
      const caller = { ...at.office.caseworker, personId: personId as never };
      const week = showWeek(at.office.call('show-week', { caller }), at.office.visitation, { on: heldOn });
      return accepted(await week).meetings.map(({ kind }) => kind);
    };
    expect([await weekOf(at.office.caseworker.personId), await weekOf(holderId)]).toEqual([[], ['conversation']]);
  });

  test('is one of the staff, and stays the same where nobody else is named', async () => {
    const at = await conversationAtWork(table);
    const move = (more: object) =>
      moveConversation(at.office.call('move-conversation'), at.office.visitation, at.place, {
        ...{ ...to, version: 1 },
        ...more,
      });
    expect(await move({ holderId: 'per-00000000000000000009' })).toMatchObject({
      refusal: { errors: [{ pointer: '/holderId', code: 'unknown-colleague' }] },
    });
    accepted(await move({}));
    expect((await at.now()).holderId).toBe(at.office.caseworker.personId);
  });
});
