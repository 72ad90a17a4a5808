import { beforeAll, describe, expect, test } from 'vitest';
import { openLink, endLink } from '#services/visitation/store/personal-link.ts';
import { personalLinkItem } from '#services/visitation/store/personal-link-item.ts';
import { instant } from '#shared/kernel/time.ts';
import { accepted, aReferral } from '#test/builders/visitation.ts';
import { aLinkTo, conversationAtWork, type ConversationAtWork } from '#test/builders/visitation-conversation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { answerByLink } from './answer-by-link.ts';
import { correctCpr } from './correct-cpr.ts';
import { openPersonalLink } from './open-personal-link.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const opened = (at: ConversationAtWork, word: string, now = instant('2026-11-24T09:00:00Z')) =>
  openPersonalLink(at.mine('open-personal-link', { now }), at.own, { word });

describe('a personal link', () => {
  test('opens when, where and how, and says no name and nobody’s words', async () => {
    const at = await conversationAtWork(table, { about: 'Om din bolig', others: 'Din mor' });
    const view = accepted(await opened(at, await aLinkTo(at)));
    expect(view).toMatchObject({
      purpose: 'conversation',
      municipality: at.office.scope,
      conversation: { startsAt: '2026-11-27T09:30:00.000Z', place: 'Jobhuset, lokale 2', state: 'invited' },
    });
    expect(JSON.stringify(view)).not.toMatch(/bolig|mor|Amina|per-|can-/);
  });

  test('its word is kept nowhere, is the same when it is told again, and another for another address', async () => {
    const at = await conversationAtWork(table);
    const [word, again] = [await aLinkTo(at), await aLinkTo(at)];
    expect(again).toBe(word);
    expect(await aLinkTo(at, '+4599887766')).not.toBe(word);
    const kept = await at.own.table.list({ kind: personalLinkItem, of: [], limit: 10 });
    expect(kept.items).toHaveLength(2);
    expect(JSON.stringify(kept.items)).not.toContain(word);
  });

  test('a guess, a link of another person’s, one for something else, an old one and a used one open nothing', async () => {
    const at = await conversationAtWork(table);
    const word = await aLinkTo(at);
    expect(await opened(at, 'a'.repeat(43))).toMatchObject({ refusal: { code: 'link-not-known' } });
    const stranger = await conversationAtWork(table);
    expect(await opened(stranger, word)).toMatchObject({ refusal: { code: 'link-not-known' } });
    const now = instant('2026-11-24T09:00:00Z');
    const call = at.mine('open-personal-link', { now });
    expect(await openLink(call, at.own, word, ['preparation'])).toMatchObject({
      refusal: { code: 'link-not-known' },
    });
    expect(await opened(at, word, instant('2026-11-28T22:59:00Z'))).toMatchObject({ ok: true });
    expect(await opened(at, word, instant('2026-11-28T23:00:00Z'))).toMatchObject({
      refusal: { code: 'link-expired' },
    });
    await at.own.table.transact([endLink(accepted(await openLink(call, at.own, word, ['conversation'])))]);
    expect(await opened(at, word)).toMatchObject({ refusal: { code: 'link-used-up' } });
    await aLinkTo(at);
    expect(await opened(at, word)).toMatchObject({ refusal: { code: 'link-used-up' } });
  });

  test('answers the one conversation it is for, as if the person had signed in', async () => {
    const at = await conversationAtWork(table);
    const word = await aLinkTo(at);
    const call = at.mine('answer-by-link');
    const said = { word, version: 1, answer: 'confirm' } as const;
    expect(await answerByLink(call, at.own, { ...said, word: 'b'.repeat(43) })).toMatchObject({
      refusal: { code: 'link-not-known' },
    });
    accepted(await answerByLink(call, at.own, said));
    await at.relay();
    expect(await at.now()).toMatchObject({ state: 'confirmed' });
    expect(accepted(await opened(at, word)).conversation).toMatchObject({
      state: 'confirmed',
      answer: { answer: 'confirm', state: 'accepted' },
    });
    expect(await answerByLink(at.mine('answer-by-link'), at.own, said)).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });

  test('opens nothing any more once the person turned out to be another citizen', async () => {
    const at = await conversationAtWork(table);
    const word = await aLinkTo(at);
    const { version } = await at.office.now(at.place.candidateId);
    const right = { version, cpr: aReferral().cpr, reason: 'typed-wrong' } as const;
    accepted(await correctCpr(at.office.call('correct-cpr'), at.office.visitation, at.place.candidateId, right));
    await at.relay();
    expect(await opened(at, word)).toMatchObject({ refusal: { code: 'link-not-known' } });
  });
});
