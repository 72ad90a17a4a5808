import { beforeAll, expect, test } from 'vitest';
import type { EventEnvelope } from '#shared/events/event.ts';
import { fingerprint } from '#shared/runtime/secret-word.ts';
import { Message } from '#shared/shapes/message.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { accepted, anOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { correctContact } from './correct-contact.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

async function asked(person: object) {
  const office = await anOffice(table);
  const { candidateId } = await office.met(person);
  const { called } = matchingEventsOf(office.scope, candidateId);
  const detail = called('2026-11-24T08:00:00.000Z', '2026-11-27T09:30:00.000Z');
  const facts = {
    ...{ timesId: 'mti-1', candidateId, openingId: 'opn-1', openingTitle: 'Morgenhold', companyId: '41000007' },
    ...{ companyName: 'Hvedekrogen Bageri', ownerId: 'per-1', state: 'asked', edition: 1 },
    tells: { parties: ['citizen'], notice: 'asked', until: '2026-11-30T08:30:00.000Z' },
  };
  const tell = (more: object = {}) =>
    office.hear({ ...detail, type: 'MeetingTimesChanged', facts: { ...facts, ...more } } as never);
  const links = async () =>
    (await office.told()).filter(({ type }) => /Link(Issued|sEnded)$/.test(type)) as unknown as EventEnvelope[];
  return { office, candidateId, tell, links };
}

test('the person gets a text with a link of their own; only its digest is told, and once', async () => {
  const { office, tell, links } = await asked({ phone: '+4522334455' });
  await tell();
  await tell();
  const [first, again] = office.messages;
  expect(Message.safeParse(first).success).toBe(true);
  expect(first).toMatchObject({ template: 'meeting-times-text', phone: '+4522334455', notice: 'asked' });
  expect(again).toEqual(first);
  const word = String((first as { link: string }).link.split('#')[1]);
  expect((first as { link: string }).link).toMatch(/\/borger\/link\/C-[^/]+\/tider#/);
  const told = await links();
  expect(told.map(({ facts }) => (facts as { digest: string }).digest)).toEqual([fingerprint(word)]);
  expect(JSON.stringify(told)).not.toContain(word);
});

test('by e-mail where no telephone is known; not to the company’s side, and not of a meeting they are invited to', async () => {
  const { office, tell } = await asked({ email: 'amina@example.dk', phone: undefined });
  await tell({ tells: { parties: ['company'], notice: 'asked', until: '2026-11-30T08:30:00.000Z' } });
  await tell({ tells: { parties: ['citizen'], notice: 'called' } });
  expect(office.messages).toEqual([]);
  await tell();
  expect(office.messages).toMatchObject([{ template: 'meeting-times', email: 'amina@example.dk' }]);
});

test('a telephone that was put right: the link that went to the former is told as ended', async () => {
  const { office, candidateId, tell, links } = await asked({ phone: '+4522334455' });
  await tell();
  const { version } = await office.now(candidateId);
  const right = { version, phone: '+4599887766' };
  accepted(await correctContact(office.call('correct-contact'), office.visitation, candidateId, right as never));
  for (const event of await office.told()) if (event.type === 'CandidateContactCorrected') await office.hear(event);
  const told = await links();
  const [sent, ended] = ['PersonLinkIssued', 'PersonLinksEnded'].map((type) => told.find((one) => one.type === type));
  expect(ended).toMatchObject({ type: 'PersonLinksEnded', facts: { candidateId } });
  expect((ended?.facts as { digests: string[] }).digests).toEqual([(sent?.facts as { digest: string }).digest]);
});
