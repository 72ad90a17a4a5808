import { beforeAll, expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import { Message } from '#shared/shapes/message.ts';
import { aNetwork, anOpenOpening } from '#test/builders/cluster-network.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { tellOfLookBack } from './tell-of-look-back.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

test('a place has ended: the contact is thanked and asked, once, and nobody is named', async () => {
  const network = await aNetwork(table);
  const { companyId } = await anOpenOpening(network);
  const told = (move: string, asks: string[]) => {
    const facts = { placementId: 'pla-1', candidateId: 'can-1', ownerId: 'per-1', companyId, move, asks };
    const event = { id: 'evt-1', at: '2026-11-30T07:00:00.000Z', facts };
    return tellOfLookBack(network, event as unknown as EventOf<'LookBackChanged'>);
  };
  await told('kept', ['company']);
  await told('closed', ['company']);
  await told('asked', ['person']);
  expect(network.sent).toEqual([]);
  await told('asked', ['person', 'company']);
  expect(network.sent.map((message) => Message.safeParse(message).success)).toEqual([true]);
  expect(network.sent).toMatchObject([{ template: 'look-back-waits', recipientId: companyId }]);
});
