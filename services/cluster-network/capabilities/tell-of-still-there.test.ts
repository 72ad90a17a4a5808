import { beforeAll, expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import { Message } from '#shared/shapes/message.ts';
import { aNetwork, anOpenOpening } from '#test/builders/cluster-network.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { tellOfStillThere } from './tell-of-still-there.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

test('the six-month question waits: the contact is written to while the company is silent, and nobody is named', async () => {
  const network = await aNetwork(table);
  const { companyId } = await anOpenOpening(network);
  const asked = (waitsFor: string[]) => {
    const facts = { placementId: 'pla-1', candidateId: 'can-1', ownerId: 'per-1', companyId, dueOn: '2026-11-23' };
    const event = { id: 'evt-1', at: '2026-11-23T10:00:00.000Z', facts: { ...facts, round: 'reminded', waitsFor } };
    return tellOfStillThere(network, event as unknown as EventOf<'StillThereAsked'>);
  };
  await asked(['person']);
  expect(network.sent).toEqual([]);
  await asked(['person', 'company']);
  expect(network.sent.map((message) => Message.safeParse(message).success)).toEqual([true]);
  expect(network.sent).toMatchObject([{ template: 'still-there-waits', recipientId: companyId, isReminder: true }]);
});
