import { beforeAll, expect, test } from 'vitest';
import { Message } from '#shared/shapes/message.ts';
import { aNetwork, anOpenOpening, tell } from '#test/builders/cluster-network.ts';
import { testTable, type TestTable } from '#test/database.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

test('the six-month question waits: the contact is written to while the company is silent, and nobody is named', async () => {
  const network = await aNetwork(table);
  const { companyId } = await anOpenOpening(network);
  const asked = (round: string, waitsFor: string[]) => {
    const ids = { placementId: 'pla-1', candidateId: 'can-1', ownerId: 'per-1', companyId };
    const facts = { ...ids, dueOn: '2026-11-23', round, linkUntil: '2027-01-22T22:59:59.999Z', waitsFor };
    return tell(network, 'StillThereAsked', facts);
  };
  await asked('asked', ['person']);
  expect(network.sent).toEqual([]);
  await asked('asked', ['person', 'company']);
  await asked('reminded', ['company']);
  expect(network.sent.map((message) => Message.safeParse(message).success)).toEqual([true, true, true]);
  const ownLink = expect.stringContaining('/virksomhed/link/');
  expect(network.sent).toMatchObject([
    { template: 'still-there-waits', recipientId: companyId, isReminder: false, ownLink },
    { template: 'still-there-waits', isReminder: true, ownLink },
    { template: 'still-there-text', isReminder: true, ownLink },
  ]);
  expect(JSON.stringify(network.sent)).not.toContain('can-1');
});
