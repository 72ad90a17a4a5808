import { beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#shared/kernel/time.ts';
import { accepted } from '#test/builders/visitation.ts';
import { aPlan, conversationAtWork, type ConversationAtWork } from '#test/builders/visitation-conversation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerConversation } from './answer-conversation.ts';
import { cancelConversation } from './cancel-conversation.ts';
import { closeCandidate } from './close-candidate.ts';
import { correctContact } from './correct-contact.ts';
import { moveConversation } from './move-conversation.ts';
import { openPersonalLink } from './open-personal-link.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

/** What was written, each once: the queue sends what has the same key once. */
function written({ messages }: ConversationAtWork) {
  const once = new Map(messages.toReversed().map((message) => [message.key, message]));
  return [...once.values()].toReversed().flatMap((message) => ('conversationId' in message ? [message] : []));
}
const noticesOf = (at: ConversationAtWork) => written(at).map(({ notice, template }) => [notice, template]);

const tick = (at: ConversationAtWork, now: string) =>
  at.tell({
    ...{ id: `evt-${now.slice(0, 10)}0000000000`, type: 'TimePassed', schema: 1, scope: at.office.scope, at: now },
    ...{ aggregate: 'time', version: 1, facts: { now }, actor: { personId: 'per-0', role: 'system' } },
  });

describe('a person is written to about a conversation', () => {
  test('in the ways that were chosen, with a link of their own in each, and no name of the staff', async () => {
    const at = await conversationAtWork(table, { ways: ['sms', 'email', 'letter'], about: 'Om din bolig' });
    const [text, mail] = written(at);
    expect(noticesOf(at)).toEqual([
      ['invited', 'conversation-text'],
      ['invited', 'conversation-notice'],
    ]);
    expect(text).toMatchObject({ phone: '22 33 44 55', place: 'Jobhuset, lokale 2', sequence: 0 });
    expect(text?.link).not.toBe(mail?.link);
    expect(JSON.stringify(written(at))).not.toMatch(/bolig|Testesen/);
  });

  test('in the language that was chosen for the person, and in Danish where none was', async () => {
    const at = await conversationAtWork(table, { ways: ['sms', 'email'] }, { language: 'uk' });
    expect(written(at).map(({ language }) => language)).toEqual(['uk', 'uk']);
    const other = await conversationAtWork(table, { ways: ['sms', 'email'] });
    expect(written(other).map(({ language }) => language)).toEqual(['da', 'da']);
  });

  test('moved, then called off: each told once, and the last without a link', async () => {
    const at = await conversationAtWork(table);
    const { kind: _kind, ...to } = aPlan({ startsAt: instant('2026-11-30T09:30:00Z') });
    const move = at.office.call('move-conversation');
    accepted(await moveConversation(move, at.office.visitation, at.place, { ...to, version: 1 }));
    await at.relay();
    const off = { version: 2, reason: 'staff-away' } as const;
    accepted(await cancelConversation(at.office.call('cancel-conversation'), at.office.visitation, at.place, off));
    await at.relay();
    expect(noticesOf(at).map(([notice]) => notice)).toEqual(['invited', 'moved', 'cancelled']);
    expect(written(at).map(({ link }) => link !== undefined)).toEqual([true, true, false]);
  });

  test('reminded on the business day before; not where they have said no', async () => {
    const [at, other] = [await conversationAtWork(table), await conversationAtWork(table)];
    const no = { version: 1, answer: 'decline', reason: 'ill' } as const;
    accepted(await answerConversation(other.mine('answer-conversation'), other.own, other.place.conversationId, no));
    await other.relay();
    for (const each of [at, other]) {
      await tick(each, '2026-11-26T08:59:00.000Z');
      await each.relay();
      expect(noticesOf(each)).toHaveLength(1);
      await tick(each, '2026-11-26T09:00:00.000Z');
      await each.relay();
    }
    expect(noticesOf(at).map(([notice]) => notice)).toEqual(['invited', 'reminded']);
    expect(noticesOf(other)).toHaveLength(1);
  });

  test('at the address that is right: the link that went to the former opens nothing any more', async () => {
    const at = await conversationAtWork(table);
    const wordOf = (link = '') => ({ word: link.split('#')[1] ?? '' });
    const { candidateId, firstName, lastName, version } = await at.office.now(at.place.candidateId);
    const contact = { version, firstName, lastName, phone: '+4599887766' };
    accepted(await correctContact(at.office.call('correct-contact'), at.office.visitation, candidateId, contact));
    await at.relay();
    const to = (phone: string) => written(at).find((message) => 'phone' in message && message.phone === phone);
    const [former, right] = [to('22 33 44 55'), to('+4599887766')];
    expect([former, right]).toMatchObject([{ notice: 'invited' }, { notice: 'invited' }]);
    const call = at.mine('open-personal-link');
    expect(await openPersonalLink(call, at.own, wordOf(former?.link))).toMatchObject({
      refusal: { code: 'link-used-up' },
    });
    expect(await openPersonalLink(call, at.own, wordOf(right?.link))).toMatchObject({ ok: true });
  });

  test.each([
    ['moved', true, ['invited', 'effort-ended']],
    ['moved', false, ['invited']],
    ['deceased', true, ['invited']],
  ] as const)('that the effort ended (%s), where they are to be told: %s', async (reason, tellPerson, told) => {
    const at = await conversationAtWork(table);
    const { candidateId, version } = await at.office.now(at.place.candidateId);
    const end = { version, reason, closedOn: '2026-11-23', tellPerson } as never;
    accepted(await closeCandidate(at.office.call('close-candidate'), at.office.visitation, candidateId, end));
    await at.relay();
    expect(noticesOf(at).map(([notice]) => notice)).toEqual(told);
  });
});
