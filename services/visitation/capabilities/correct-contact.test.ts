import { beforeAll, describe, expect, test } from 'vitest';
import { historyItem, namePartItem } from '#services/visitation/store/visitation-store.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { accepted, anOffice, type AnOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { correctContact } from './correct-contact.ts';
import { repeatMessage } from './repeat-message.ts';
import { searchCandidates } from './search-candidates.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const haddad = { firstName: 'Amina', lastName: 'Haddad', phone: '+4522334455' };
const friday = '2026-11-27T09:30:00.000Z';

const correct = (office: AnOffice, id: string, correction: Parameters<typeof correctContact>[3]) =>
  correctContact(office.call('correct-contact'), office.visitation, id as never, correction);
const repeat = async (office: AnOffice, id: string) => {
  const { version } = await office.now(id);
  return repeatMessage(office.call('repeat-message'), office.visitation, id as never, { version });
};
const found = async (office: AnOffice, text: string) =>
  accepted(await searchCandidates(office.call('search-candidates'), office.visitation, { text })).items.map(
    ({ name }) => name,
  );
const hearAll = async (office: AnOffice, type: string) => {
  for (const event of await office.told()) if (event.type === type) await office.hear(event);
};

describe('correct a person’s contact', () => {
  test('the new name is found and the old one is not; event and timeline hold no values', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.met(haddad);
    await hearAll(office, 'CandidateReferred');
    const right = { version, firstName: 'Åse', lastName: 'Kjær', phone: '+4522334455', email: 'aase@borger.example' };
    const answer = accepted(await correct(office, candidateId, right));
    expect(answer.version).toBe(version + 1);
    await hearAll(office, 'CandidateContactCorrected');
    expect(await found(office, 'aase kjaer')).toEqual(['Åse Kjær']);
    expect(await found(office, 'haddad')).toEqual([]);
    const left = await office.visitation.table.list({ kind: namePartItem, of: ['ha'], limit: 10 });
    expect(left.items).toEqual([]);
    const lines = await office.visitation.table.list({ kind: historyItem, of: [candidateId], limit: 10 });
    expect(lines.items.map(({ entry }) => entry)).toContainEqual(
      expect.objectContaining({ kind: 'contact-corrected', corrected: ['name', 'email'] }),
    );
    expect(JSON.stringify([await office.told(), lines.items])).not.toMatch(/Åse|Kjær|Haddad|borger\.example|22334455/);
  });

  test('what is left out is forgotten, what is the same is no correction, an old page is refused', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.referred({ ...haddad, email: 'a@borger.example' });
    accepted(await correct(office, candidateId, { version, ...haddad }));
    expect(await office.now(candidateId)).not.toHaveProperty('email');
    expect(await correct(office, candidateId, { version: version + 1, ...haddad })).toMatchObject({
      refusal: { code: 'nothing-corrected' },
    });
    expect(await correct(office, candidateId, { version, ...haddad, firstName: 'Anna' })).toMatchObject({
      refusal: { code: 'stale-version' },
    });
  });
});

describe('the language a person is written to in', () => {
  const reached = { ...haddad, email: 'amina@borger.example' };

  test('is put right as other contact is, stays where it is not named, and the event does not say which', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.referred(reached);
    accepted(await correct(office, candidateId, { version, ...reached, language: 'uk' }));
    expect(await office.now(candidateId)).toMatchObject({ language: 'uk' });
    const told = (await office.told()).find(({ type }) => type === 'CandidateContactCorrected');
    expect(told?.facts).toEqual({ candidateId, corrected: ['language'] });
    accepted(await correct(office, candidateId, { version: version + 1, ...reached, firstName: 'Anna' }));
    expect(await office.now(candidateId)).toMatchObject({ language: 'uk', firstName: 'Anna' });
  });

  test('Danish where nothing was said: saying Danish is then no correction', async () => {
    const office = await anOffice(table);
    const { candidateId, version } = await office.referred(reached);
    expect(await correct(office, candidateId, { version, ...reached, language: 'da' })).toMatchObject({
      refusal: { code: 'nothing-corrected' },
    });
  });

  test('is the language of an invitation to a match meeting; a cancellation of it comes in it too', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({ ...reached, language: 'uk' });
    const other = await office.met({ ...haddad, email: 'bo@borger.example' });
    const meeting = matchingEventsOf(office.scope, candidateId);
    await office.hear({ ...meeting.called('2026-11-23T08:00:00.000Z', friday), version: 1 });
    await office.hear({ ...meeting.cancelled('2026-11-23T08:30:00.000Z', friday), version: 2 });
    await office.hear(matchingEventsOf(office.scope, other.candidateId).called('2026-11-23T08:00:00.000Z', friday));
    expect(office.messages.map(({ language }) => language)).toEqual(['uk', 'uk', 'da']);
  });
});

describe('repeat the last message', () => {
  test('the invitation goes to the corrected address, with the same meeting and a key of its own', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({ ...haddad, email: 'amnia@borger.example' });
    await office.hear(matchingEventsOf(office.scope, candidateId).called('2026-11-23T08:00:00.000Z', friday));
    const { version } = await office.now(candidateId);
    accepted(await correct(office, candidateId, { version, ...haddad, email: 'amina@borger.example' }));
    accepted(await repeat(office, candidateId));
    await hearAll(office, 'CandidateMessageRepeated');
    const [first, again, gone] = office.messages;
    expect(first).toMatchObject({ email: 'amnia@borger.example' });
    expect(again).toMatchObject({ email: 'amina@borger.example' });
    expect(gone).toMatchObject({ email: 'amnia@borger.example', notice: 'taken-off' });
    expect(again).toMatchObject({ template: 'match-meeting-invitation', startsAt: friday, recipientId: candidateId });
    expect(again?.key).not.toBe(first?.key);
  });

  test('to the same address the same invitation, and of a cancelled meeting that it is cancelled', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met({ ...haddad, email: 'amina@borger.example' });
    const meeting = matchingEventsOf(office.scope, candidateId);
    const sentAgain = async () => {
      const before = office.messages.length;
      accepted(await repeat(office, candidateId));
      const repeated = (await office.told()).filter((event) => event.type === 'CandidateMessageRepeated');
      for (const event of repeated) await office.hear(event);
      return new Set(office.messages.slice(before).map((message) => 'notice' in message && message.notice));
    };
    await office.hear({ ...meeting.called('2026-11-23T08:00:00.000Z', friday), version: 1 });
    expect(await sentAgain()).toEqual(new Set(['called']));
    await office.hear({ ...meeting.cancelled('2026-11-23T08:30:00.000Z', friday), version: 2 });
    expect(await sentAgain()).toEqual(new Set(['called', 'cancelled']));
  });

  test('somebody without an e-mail must be rung, and nothing ahead is nothing to send', async () => {
    const office = await anOffice(table);
    const { candidateId } = await office.met(haddad);
    await office.hear(matchingEventsOf(office.scope, candidateId).called('2026-11-23T08:00:00.000Z', friday));
    expect(await repeat(office, candidateId)).toMatchObject({ refusal: { code: 'no-email-known' } });
    const other = await office.met({ ...haddad, email: 'bo@borger.example' });
    expect(await repeat(office, other.candidateId)).toMatchObject({ refusal: { code: 'no-message-ahead' } });
  });
});
