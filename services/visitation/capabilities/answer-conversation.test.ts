import { beforeAll, describe, expect, test } from 'vitest';
import { conversationAnswerItem } from '#services/visitation/store/my-conversation-items.ts';
import { instant } from '#shared/kernel/time.ts';
import type { ConversationAnswer } from '#shared/shapes/conversation-answer.ts';
import { answerLaws } from '#test/answers/answer-laws.ts';
import { anId } from '#test/builders/ids.ts';
import { accepted, aReferral } from '#test/builders/visitation.ts';
import { aPlan, conversationAtWork, type ConversationAtWork } from '#test/builders/visitation-conversation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerConversation } from './answer-conversation.ts';
import { cancelConversation } from './cancel-conversation.ts';
import { correctCpr } from './correct-cpr.ts';
import { holdConversation } from './hold-conversation.ts';
import { keepConversationTime } from './keep-conversation-time.ts';
import { listMyConversations } from './list-my-conversations.ts';
import { moveConversation } from './move-conversation.ts';
import { openConversation } from './open-conversation.ts';
import { openMyConversation } from './open-my-conversation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const words = 'Jeg skal hente min søster.';
const decline: Partial<ConversationAnswer> = { answer: 'decline', reason: 'other', note: words };
const askToMove: Partial<ConversationAnswer> = {
  answer: 'ask-to-move',
  reason: 'work-or-school',
  note: words,
  proposed: [instant('2026-11-30T09:00:00Z')],
};
const later = instant('2026-11-30T09:00:00Z');

/** The version that the person's own page shows. */
async function seen({ own, place }: ConversationAtWork): Promise<number> {
  return accepted(await openMyConversation(own, place.conversationId)).version;
}

async function answer(at: ConversationAtWork, said: Partial<ConversationAnswer>) {
  const body = { version: await seen(at), answer: 'confirm', ...said } as ConversationAnswer;
  return answerConversation(at.mine('answer-conversation'), at.own, at.place.conversationId, body);
}

async function send(at: ConversationAtWork, said: Partial<ConversationAnswer>): Promise<string> {
  return accepted(await answer(at, said)).answerId;
}

async function read(at: ConversationAtWork, answerId: string) {
  const sent = await at.own.table.fresh(conversationAnswerItem, at.place.conversationId, answerId);
  if (!sent) throw new Error('the answer is not there');
  return sent;
}

async function move(at: ConversationAtWork, more: object) {
  const { version } = await at.now();
  const { kind: _kind, ...plan } = aPlan();
  const call = at.office.call('move-conversation');
  return accepted(await moveConversation(call, at.office.visitation, at.place, { ...plan, ...more, version }));
}

async function cancel(at: ConversationAtWork) {
  const { version } = await at.now();
  const call = at.office.call('cancel-conversation');
  accepted(await cancelConversation(call, at.office.visitation, at.place, { version, reason: 'staff-away' }));
}

answerLaws('answer-conversation', async () => {
  const at = await conversationAtWork(table);
  return {
    send: () => send(at, decline),
    words,
    callOff: () => cancel(at),
    eventsOfSender: () => at.eventsOf(at.citizen),
    eventsOfOwner: () => at.eventsOf(at.office.scope),
    tell: at.tell,
    read: (answerId) => read(at, answerId),
    ownersVersion: async () => (await at.now()).version,
  };
});

describe('a person answers an invitation', () => {
  test('yes: the conversation is confirmed, and both read it', async () => {
    const at = await conversationAtWork(table);
    const answerId = await send(at, {});
    await at.relay();
    expect(await at.now()).toMatchObject({ state: 'confirmed', answer: { answerId, answer: 'confirm' } });
    expect(accepted(await listMyConversations(at.mine('list-my-conversations'), at.own)).items).toMatchObject([
      { state: 'confirmed', answer: { answerId, state: 'accepted' } },
    ]);
  });

  test('no: it stands until somebody acts, and the staff read why in the person’s own words', async () => {
    const at = await conversationAtWork(table);
    await send(at, decline);
    await at.relay();
    const view = accepted(await openConversation(at.office.call('open-conversation'), at.office.visitation, at.place));
    expect(view).toMatchObject({ state: 'declined', answer: { reason: 'other', note: words } });
    expect((await at.office.now(at.place.candidateId)).next?.kind).toBe('find-match');
    await send(at, {});
    await at.relay();
    expect(await at.now()).toMatchObject({ state: 'confirmed' });
  });

  test('another time: the wish waits; a new place does not meet it, a new time does', async () => {
    const at = await conversationAtWork(table);
    const answerId = await send(at, askToMove);
    await at.relay();
    expect(await at.now()).toMatchObject({ state: 'invited', moveRequest: { note: words, proposed: [later] } });
    await move(at, { place: 'Biblioteket' });
    await at.relay();
    expect(await read(at, answerId)).toMatchObject({ state: 'sent' });
    await move(at, { startsAt: later });
    await at.relay();
    expect(await read(at, answerId)).toMatchObject({ state: 'accepted' });
    expect(await at.now()).toMatchObject({ state: 'invited', startsAt: later, sequence: 2 });
    expect((await at.now()).moveRequest).toBeUndefined();
  });

  test('the time is kept, or the conversation is called off: the person reads which', async () => {
    const at = await conversationAtWork(table);
    const keep = async () =>
      keepConversationTime(at.office.call('keep-conversation-time'), at.office.visitation, at.place, {
        version: (await at.now()).version,
      });
    expect(await keep()).toMatchObject({ refusal: { code: 'no-move-request' } });
    const first = await send(at, askToMove);
    await at.relay();
    accepted(await keep());
    await at.relay();
    expect(await read(at, first)).toMatchObject({ state: 'void', because: 'time-kept' });
    const second = await send(at, askToMove);
    await at.relay();
    await cancel(at);
    await at.relay();
    expect(await read(at, second)).toMatchObject({ because: 'conversation-cancelled' });
  });

  test('a yes after a wish takes the wish back; a second wish while one waits is void', async () => {
    const at = await conversationAtWork(table);
    const both = [await send(at, askToMove), await send(at, askToMove)];
    const because = async () => (await Promise.all(both.map((id) => read(at, id)))).map((sent) => sent.because).sort();
    await at.relay();
    expect(await because()).toEqual(['asked-already', undefined]);
    await send(at, {});
    await at.relay();
    expect(await because()).toEqual(['answered-again', 'asked-already']);
  });

  test('an answer to a time that was moved meanwhile changes nothing of the new one', async () => {
    const at = await conversationAtWork(table);
    const answerId = await send(at, decline);
    await move(at, { startsAt: later });
    await at.relay();
    expect(await read(at, answerId)).toMatchObject({ state: 'void', because: 'moved-since' });
    expect(await at.now()).toMatchObject({ state: 'invited' });
  });

  test('follows the person when the CPR number is put right, and is settled there', async () => {
    const at = await conversationAtWork(table);
    const answerId = await send(at, askToMove);
    const { version } = await at.office.now(at.place.candidateId);
    const right = { version, cpr: aReferral().cpr, reason: 'typed-wrong' } as const;
    accepted(await correctCpr(at.office.call('correct-cpr'), at.office.visitation, at.place.candidateId, right));
    await at.relay();
    await move(at, { startsAt: later });
    await at.relay();
    const { citizen } = await at.office.now(at.place.candidateId);
    const there = at.open(at.mine('list-my-conversations', { scope: citizen }));
    expect(await there.table.fresh(conversationAnswerItem, at.place.conversationId, answerId)).toMatchObject({
      state: 'accepted',
    });
    expect(accepted(await listMyConversations(at.mine('list-my-conversations'), at.own)).items).toEqual([]);
    expect(await there.table.fresh(conversationAnswerItem, at.place.conversationId, anId('answer'))).toBeUndefined();
  });
});

describe('answer-conversation', () => {
  test('says at its field what does not fit', async () => {
    const at = await conversationAtWork(table);
    const errors = async (more: Partial<ConversationAnswer>) => {
      const sent = await answer(at, more);
      return sent.ok ? [] : sent.refusal.errors;
    };
    expect(await errors({ answer: 'decline' })).toEqual([{ pointer: '/reason', code: 'missing' }]);
    expect(await errors({ answer: 'decline', reason: 'children' })).toEqual([
      { pointer: '/reason', code: 'reason-of-another-answer' },
    ]);
    expect(await errors({ answer: 'decline', reason: 'other' })).toEqual([{ pointer: '/note', code: 'say-why' }]);
    expect(await errors({ answer: 'confirm', proposed: [later] })).toEqual([
      { pointer: '/proposed', code: 'only-when-moving' },
    ]);
    const sunday = instant('2026-11-29T09:00:00Z');
    expect(await errors({ ...askToMove, proposed: [later, sunday] })).toEqual([
      { pointer: '/proposed/1', code: 'closed-that-day' },
    ]);
  });

  test('needs a conversation of one’s own, still to be held, as it was seen', async () => {
    const at = await conversationAtWork(table);
    const call = at.mine('answer-conversation');
    const yes = { version: 1, answer: 'confirm' } as const;
    expect(await answerConversation(call, at.own, anId('conversation'), yes)).toMatchObject({
      refusal: { code: 'conversation-not-found' },
    });
    expect(await answer(at, { version: 9 })).toMatchObject({ refusal: { code: 'stale-version' } });
    const late = at.mine('answer-conversation', { now: instant('2026-11-27T09:30:00Z') });
    expect(await answerConversation(late, at.own, at.place.conversationId, yes)).toMatchObject({
      refusal: { code: 'conversation-has-begun' },
    });
    const held = at.office.call('hold-conversation', { now: instant('2026-11-27T11:00:00Z') });
    const on = { version: 1, heldOn: '2026-11-27' } as const;
    accepted(await holdConversation(held, at.office.visitation, at.place, on as never));
    await at.relay();
    expect(await answer(at, {})).toMatchObject({ refusal: { code: 'conversation-is-over' } });
  });
});
