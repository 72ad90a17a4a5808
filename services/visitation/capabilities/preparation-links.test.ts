import { beforeAll, describe, expect, test } from 'vitest';
import { linkAttemptItem } from '#shared/runtime/link-attempts.ts';
import { receivedPreparationItem } from '#services/visitation/store/preparation-items.ts';
import { instant } from '#shared/kernel/time.ts';
import { update } from '#shared/runtime/write.ts';
import { accepted, aConversation } from '#test/builders/visitation.ts';
import { rowsOf } from '#test/builders/competence-citizen.ts';
import { aPlan } from '#test/builders/visitation-conversation.ts';
import {
  anAnswer,
  aPreparationLink,
  ownWordsInPreparation as words,
  somebodyReferred,
  type SomebodyReferred,
} from '#test/builders/visitation-preparation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import type { PreparationAnswer } from '#shared/shapes/preparation.ts';
import { answerPreparation } from './answer-preparation.ts';
import { answerPreparationByLink } from './answer-preparation-by-link.ts';
import { holdFirstConversation } from './hold-first-conversation.ts';
import { inviteToPreparation } from './invite-to-preparation.ts';
import { openPreparationLink } from './open-preparation-link.ts';
import { planConversation } from './plan-conversation.ts';
import { showPreparation } from './show-preparation.ts';
import { submitPreparation } from './submit-preparation.ts';
import { submitPreparationByLink } from './submit-preparation-by-link.ts';
import { withdrawPreparationInvitation } from './withdraw-preparation-invitation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const opened = ({ call, own }: SomebodyReferred, word: string, more: { now?: string; askedFrom?: string } = {}) => {
  const now = instant(more.now ?? '2026-11-23T09:00:00Z');
  return openPreparationLink(call('open-preparation-link', { ...more, now }), own, { word });
};
const answered = ({ call, own }: SomebodyReferred, word: string, ...answers: PreparationAnswer[]) =>
  answerPreparationByLink(call('answer-preparation-by-link'), own, { word, answers });
const submitted = ({ call, own }: SomebodyReferred, word: string) =>
  submitPreparationByLink(call('submit-preparation-by-link'), own, { word });
const received = ({ office, candidateId }: SomebodyReferred) =>
  showPreparation(office.call('show-preparation'), office.visitation, candidateId);
/** As if what was tried once had been tried so often. */
async function wasTried({ own, citizen }: SomebodyReferred, whose: 'link-' | 'caller-', tries: number): Promise<void> {
  const rows = await rowsOf(table, citizen);
  for (const { pk, sk } of rows.filter((row) => String(row['pk']).includes(`link-attempts#${whose}`))) {
    const id = [String(pk).split('#').at(-1) ?? '', String(sk)];
    await own.table.transact([update(linkAttemptItem, id, { set: 'SET tries = :n', values: { ':n': tries } })]);
  }
}
const hard = anAnswer('makes-it-hard', ['health'], { words });
const used = { refusal: { code: 'link-used-up' } };

describe('a link to the preparation', () => {
  test('opens the ten questions and no name; what it answered is read as if given in the app, by a link', async () => {
    const person = await somebodyReferred(table);
    const word = await aPreparationLink(person);
    const before = accepted(await opened(person, word));
    expect(before).toMatchObject({ municipality: person.office.scope, answers: [], talkBy: '2026-11-30' });
    expect(before.questions).toHaveLength(10);
    expect(JSON.stringify(before)).not.toMatch(/"(can|per)-|Haddad/);
    accepted(await answered(person, word, anAnswer('liked-school', ['liked-it'])));
    accepted(await submitted(person, word));
    await person.relay();
    const read = accepted(await received(person));
    expect(read).toMatchObject({ state: 'received', answers: [{ chosen: ['liked-it'] }] });
    expect(read.answers[0]?.byLink).toMatch(/^[\w-]{16}$/);
    expect(word).not.toContain(read.answers[0]?.byLink ?? '');
  });

  test('shows again what it answered itself, never what makes it hard, what was said signed in, or by another link', async () => {
    const person = await somebodyReferred(table);
    const { call, own, candidateId } = person;
    const signedIn = { answers: [anAnswer('wishes-education', ['yes'])] };
    accepted(await answerPreparation(call('answer-preparation'), own, candidateId, signedIn));
    const [one, other] = [await aPreparationLink(person), await aPreparationLink(person)];
    expect(other).not.toBe(one);
    accepted(await answered(person, one, anAnswer('liked-school', ['liked-it']), hard));
    const again = accepted(await opened(person, one));
    expect(again).toMatchObject({ answers: [{ question: 'liked-school' }], keptBack: ['makes-it-hard'] });
    expect(JSON.stringify(again)).not.toContain(words);
    expect(accepted(await opened(person, other))).toMatchObject({ answers: [], keptBack: [] });
  });

  test('does not send what was answered signed in: that is the person’s alone to send', async () => {
    const person = await somebodyReferred(table);
    const { call, own, candidateId } = person;
    const signedIn = { answers: [anAnswer('wishes-education', ['yes'])] };
    accepted(await answerPreparation(call('answer-preparation'), own, candidateId, signedIn));
    const word = await aPreparationLink(person);
    accepted(await answered(person, word, anAnswer('liked-school', ['liked-it'])));
    expect(await submitted(person, word)).toMatchObject({ refusal: { code: 'sign-in-to-send' } });
    accepted(await submitPreparation(call('submit-preparation'), own, candidateId));
    expect(await opened(person, word)).toMatchObject(used);
  });

  test.each([
    [
      'it was sent',
      async (person: SomebodyReferred, word: string) => {
        accepted(await answered(person, word, hard));
        accepted(await submitted(person, word));
      },
    ],
    [
      'it was taken back',
      async ({ office, candidateId }: SomebodyReferred) => {
        const call = office.call('withdraw-preparation-invitation');
        expect(accepted(await withdrawPreparationInvitation(call, office.visitation, candidateId)).state).toBe(
          'withdrawn',
        );
        expect(await withdrawPreparationInvitation(call, office.visitation, candidateId)).toMatchObject({
          refusal: { code: 'no-link-out' },
        });
      },
    ],
    [
      'the first conversation was held',
      async ({ office, candidateId }: SomebodyReferred) => {
        const call = office.call('hold-first-conversation');
        accepted(await holdFirstConversation(call, office.visitation, candidateId, aConversation()));
      },
    ],
  ])('opens nothing any more once %s', async (_what, happens) => {
    const person = await somebodyReferred(table);
    const word = await aPreparationLink(person);
    accepted(await opened(person, word));
    await happens(person, word);
    await person.relay();
    expect(await opened(person, word)).toMatchObject(used);
    expect(await answered(person, word, hard)).toMatchObject(used);
    expect(await submitted(person, word)).toMatchObject(used);
  });

  test('runs out by the rule of the day it was sent, and a guess and another person’s open nothing', async () => {
    const [person, stranger] = [await somebodyReferred(table), await somebodyReferred(table)];
    const word = await aPreparationLink(person);
    expect(await opened(person, word, { now: '2026-12-07T22:59:00Z' })).toMatchObject({ ok: true });
    expect(await opened(person, word, { now: '2026-12-07T23:00:00Z' })).toMatchObject({
      refusal: { code: 'link-expired' },
    });
    const unknown = { refusal: { code: 'link-not-known' } };
    expect(await opened(person, 'a'.repeat(43))).toMatchObject(unknown);
    expect(await opened(stranger, word)).toMatchObject(unknown);
  });

  test('is written in the language that the referral said', async () => {
    const person = await somebodyReferred(table, { language: 'uk' });
    await aPreparationLink(person);
    expect(person.messages.map(({ template, language }) => [template, language])).toEqual([['preparation-text', 'uk']]);
  });

  test('is not sent by a way that reaches nobody, nor once the preparation has come', async () => {
    const person = await somebodyReferred(table, { email: undefined });
    const { office, candidateId } = person;
    const invite = (way: 'sms' | 'email') =>
      inviteToPreparation(office.call('invite-to-preparation'), office.visitation, candidateId, { way });
    expect(await invite('email')).toMatchObject({ refusal: { errors: [{ pointer: '/way' }] } });
    const word = await aPreparationLink(person);
    accepted(await answered(person, word, hard));
    accepted(await submitted(person, word));
    await person.relay();
    expect(await office.visitation.table.fresh(receivedPreparationItem, candidateId)).toBeDefined();
    expect(await invite('sms')).toMatchObject({ refusal: { code: 'preparation-received' } });
  });

  test('goes with the invitation to the first conversation', async () => {
    const person = await somebodyReferred(table);
    const { office, candidateId } = person;
    const plan = aPlan({ kind: 'first' });
    accepted(await planConversation(office.call('plan-conversation'), office.visitation, candidateId, plan));
    await person.relay();
    const [message] = person.messages.filter(({ template }) => template === 'conversation-text');
    if (message?.template !== 'conversation-text') throw new Error('nobody was invited');
    const [page, word = ''] = message.prepare?.split('#') ?? [];
    expect(page).toMatch(new RegExp(`/borger/link/${person.citizen}/forberedelse$`));
    expect(accepted(await opened(person, word)).questions).toHaveLength(10);
  });
});

describe('how often links can be tried', () => {
  test('one link, by whoever: kindly refused after the rule’s number, and open again after its minutes', async () => {
    const person = await somebodyReferred(table);
    const word = await aPreparationLink(person);
    accepted(await opened(person, word, { askedFrom: '198.51.100.1' }));
    await wasTried(person, 'link-', 89);
    accepted(await opened(person, word, { askedFrom: '198.51.100.2' }));
    const refused = await opened(person, word, { askedFrom: '203.0.113.7' });
    expect(refused).toMatchObject({ refusal: { code: 'too-many-attempts', values: { minutes: '15' } } });
    expect(await answered(person, word, hard)).toMatchObject({ refusal: { code: 'too-many-attempts' } });
    accepted(await opened(person, word, { askedFrom: '203.0.113.7', now: '2026-11-23T09:15:00Z' }));
  });

  test('one caller, by whichever word: guesses count, another caller is not hindered, and no address is kept', async () => {
    const person = await somebodyReferred(table);
    const word = await aPreparationLink(person);
    const from = { askedFrom: '203.0.113.9' };
    const guess = () => opened(person, 'x'.repeat(43), from);
    expect(await guess()).toMatchObject({ refusal: { code: 'link-not-known' } });
    await wasTried(person, 'caller-', 119);
    expect(await guess()).toMatchObject({ refusal: { code: 'link-not-known' } });
    expect(await opened(person, word, from)).toMatchObject({ refusal: { code: 'too-many-attempts' } });
    accepted(await opened(person, word, { askedFrom: '203.0.113.10' }));
    const rows = (await rowsOf(table, person.citizen)).filter(({ pk }) => String(pk).includes('link-attempts'));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ expiresAt }) => Number(expiresAt) === Date.parse('2026-11-23T09:15:00Z') / 1000)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain('203.0.113');
  });

  test('where nobody was ever sent a link, a guess leaves nothing behind', async () => {
    const person = await somebodyReferred(table);
    expect(await opened(person, 'b'.repeat(43))).toMatchObject({ refusal: { code: 'link-not-known' } });
    const rows = (await rowsOf(table, person.citizen)).filter(({ pk }) => String(pk).includes('link-attempts'));
    expect(rows).toEqual([]);
  });
});
