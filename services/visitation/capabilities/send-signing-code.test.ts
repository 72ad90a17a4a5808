import { beforeAll, expect, test } from 'vitest';
import type { EventEnvelope } from '#shared/events/event.ts';
import { signingDigest } from '#shared/runtime/signing-code.ts';
import { Message } from '#shared/shapes/message.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingEventsOf } from '#test/builders/matching-events.ts';
import { anOffice } from '#test/builders/visitation.ts';
import { testTable, type TestTable } from '#test/database.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

test('an agreement is sent as a link, and its code to the telephone on record; a digest is told, never the code', async () => {
  const office = await anOffice(table);
  const codeId = anId('signingCode');
  const { candidateId, citizen } = await office.met({ phone: '+4522334455', email: undefined });
  const detail = matchingEventsOf(office.scope, candidateId).called(
    '2026-11-24T08:00:00.000Z',
    '2026-11-27T09:30:00.000Z',
  );
  const hear = (type: string, facts: object, more: object = {}) =>
    office.hear({ ...detail, type, facts, ...more } as never);
  const told = async (type: string) =>
    ((await office.told()) as unknown as EventEnvelope[]).filter((event) => event.type === type);
  const agreement = {
    ...{ agreementId: 'agr-1', placementId: 'pla-1', candidateId, companyId: '41000007', companyName: 'Bageriet' },
    ...{ ownerId: 'per-1', number: 1, missing: ['citizen'] },
  };
  await hear('AgreementOffered', agreement);
  expect(office.messages).toEqual([]);
  await hear('AgreementOffered', { ...agreement, byLink: ['citizen'], linkUntil: '2026-12-14T22:59:59.999Z' });
  const [text] = office.messages as readonly { template: string; link: string }[];
  expect(text).toMatchObject({ template: 'agreement-to-sign-text', phone: '+4522334455' });
  const word = text?.link.split('#')[1] ?? '';
  const [issued] = await told('PersonLinkIssued');
  const { digest: linkDigest } = issued?.facts as { digest: string };
  const asked = { codeId, linkDigest, municipality: office.scope, candidateId };
  const inCitizen = { scope: citizen, partnership: undefined };
  await hear('SigningCodeAsked', asked, inCitizen);
  await hear('SigningCodeAsked', asked, inCitizen);
  const [, sent, again] = office.messages as readonly { code: string }[];
  expect(Message.safeParse(sent).success).toBe(true);
  expect(sent).toMatchObject({ template: 'signing-code-text', phone: '+4522334455' });
  expect(sent?.code).toMatch(/^\d{6}$/);
  expect(again).toEqual(sent);
  const codes = await told('PersonCodeIssued');
  expect(codes.map(({ facts }) => facts)).toEqual([
    { candidateId, codeId, linkDigest, digest: signingDigest(sent?.code ?? '', word, codeId) },
  ]);
  await hear('SigningCodeAsked', { ...asked, codeId: anId('signingCode'), linkDigest: 'unknown' }, inCitizen);
  expect(await told('PersonCodeIssued')).toHaveLength(1);
});
