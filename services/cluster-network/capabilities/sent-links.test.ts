import { beforeAll, expect, test } from 'vitest';
import { fingerprint } from '#shared/runtime/secret-word.ts';
import { signingDigest } from '#shared/runtime/signing-code.ts';
import { Message } from '#shared/shapes/message.ts';
import {
  aBuddy,
  aJoinedCompany,
  aNetwork,
  anOpenOpening,
  eventsOf,
  inNetwork,
  roskilde,
  tell,
  value,
} from '#test/builders/cluster-network.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { changeCompanyProfile } from './change-company-profile.ts';
import { nameBuddy } from './name-buddy.ts';
import { withdrawBuddy } from './withdraw-buddy.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

test('times for a meeting: the contact gets a link of their own, whose digest alone is told, and which a new contact ends', async () => {
  const network = await aNetwork(table);
  const { companyId, contact, membership } = await anOpenOpening(network);
  const facts = {
    ...{ timesId: 'mti-1', candidateId: 'can-1', openingId: 'opn-1', openingTitle: 'Morgenhold', companyId },
    ...{ companyName: 'Bageriet', ownerId: 'per-1', state: 'asked', edition: 1 },
  };
  const tells = { parties: ['company'], notice: 'asked', until: '2026-11-30T08:30:00.000Z' };
  await tell(network, 'MeetingTimesChanged', { ...facts, tells: { ...tells, parties: ['citizen'] } });
  expect(network.sent).toEqual([]);
  await tell(network, 'MeetingTimesChanged', { ...facts, tells });
  expect(network.sent.map((message) => Message.safeParse(message).success)).toEqual([true]);
  const [message] = network.sent as { link?: string }[];
  const [address = '', word = ''] = message?.link?.split('#') ?? [];
  expect(address).toBe(`${network.publicOrigin}/virksomhed/link/${network.scope}/tider`);
  const told = async () => (await eventsOf(network)).filter(({ type }) => /Link(Issued|sEnded)$/.test(type));
  expect(await told()).toMatchObject([
    { type: 'CompanyLinkIssued', scope: network.scope, facts: { digest: fingerprint(word), about: 'mti-1' } },
  ]);
  const { cvr: _cvr, ...profile } = membership;
  const karl = { ...profile.contact, name: 'Karl Ny', email: 'karl@bageriet.example' };
  const change = inNetwork(network, 'change-company-profile', contact);
  value(await changeCompanyProfile(change, network, companyId, { ...profile, contact: karl, version: 1 }));
  const [changed] = await eventsOf(network, 'CompanyChanged');
  await tell(network, 'CompanyChanged', changed?.facts as object, changed?.id as never, { scope: network.scope });
  expect((await told()).map(({ type, facts: of }) => [type, (of as { digests?: string[] }).digests])).toContainEqual([
    'CompanyLinksEnded',
    [fingerprint(word)],
  ]);
});

test('an agreement that may be signed by link: the contact gets one, and the code goes to the contact’s telephone', async () => {
  const network = await aNetwork(table);
  const { companyId, membership } = await anOpenOpening(network);
  const ids = { agreementId: 'agr-1', placementId: 'pla-1', candidateId: 'can-1', ownerId: 'per-1', number: 1 };
  const facts = { ...ids, companyId, companyName: 'Bageriet', missing: ['company'] };
  await tell(network, 'AgreementOffered', { ...facts, byLink: ['company'], linkUntil: '2026-12-14T22:59:59.999Z' });
  const [mail] = network.sent as { signLink?: string }[];
  const word = mail?.signLink?.split('#')[1] ?? '';
  const asked = { codeId: 'sgc-1', linkDigest: fingerprint(word), municipality: roskilde, companyId };
  await tell(network, 'SigningCodeAsked', asked, undefined, { scope: network.scope, partnership: undefined });
  const [, text] = network.sent as { code?: string; phone?: string }[];
  expect(Message.safeParse(text).success).toBe(true);
  expect(text).toMatchObject({ template: 'signing-code-text', phone: membership.contact.phone });
  const [told] = await eventsOf(network, 'CompanyCodeIssued');
  expect(told?.facts).toMatchObject({ digest: signingDigest(text?.code ?? '', word, 'sgc-1') });
  expect(JSON.stringify(told)).not.toContain(text?.code);
});

test('three questions wait: a buddy is written to with a link of their own, by text where no e-mail is known, until they leave', async () => {
  const network = await aNetwork(table);
  const { companyId, contact } = await aJoinedCompany(network);
  const named = aBuddy({ name: 'Yrsa Ny', phone: '20112233' });
  const { email: _none, ...said } = named;
  const { buddyId } = value(await nameBuddy(inNetwork(network, 'name-buddy', contact), network, companyId, said));
  const ids = { placementId: 'pla-1', candidateId: 'can-1', ownerId: 'per-1', buddyId, companyId };
  const days = { askedOn: '2026-11-24', answerBy: '2026-11-30', linkUntil: '2026-12-08T22:59:59.999Z' };
  const facts = { ...ids, ...days, kind: 'internship', isReminder: false, waitsFor: ['workplace'] };
  await tell(network, 'CheckInAsked', facts);
  await tell(network, 'CheckInAsked', { ...facts, isReminder: true });
  const own = network.sent.map((message) => Message.parse(message)) as { template: string; ownLink: string }[];
  expect(own.map(({ template }) => template)).toEqual(['check-in-text', 'check-in-text']);
  expect(new Set(own.map(({ ownLink }) => ownLink)).size).toBe(1);
  const [address, word = ''] = own[0]?.ownLink.split('#') ?? [];
  expect(address).toBe(`${network.publicOrigin}/virksomhed/link/${network.scope}/tjek`);
  const leave = inNetwork(network, 'withdraw-buddy', contact);
  value(await withdrawBuddy(leave, network, companyId, buddyId, { version: 1 }));
  const [left] = await eventsOf(network, 'BuddyWithdrawn');
  await tell(network, 'BuddyWithdrawn', left?.facts as object, left?.id as never, { scope: network.scope });
  const [ended] = await eventsOf(network, 'CompanyLinksEnded');
  expect(ended?.facts).toEqual({ companyId, digests: [fingerprint(word)] });
});
