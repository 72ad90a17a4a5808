import { beforeAll, expect, test } from 'vitest';
import type { EventOf } from '#shared/events/catalogue.ts';
import { Message } from '#shared/shapes/message.ts';
import { aNetwork, anOpenOpening } from '#test/builders/cluster-network.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { tellOfCompensation } from './tell-of-compensation.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

test('money for their help: the contact is written to when it is granted and when it stops, and nobody is named', async () => {
  const network = await aNetwork(table);
  const { companyId } = await anOpenOpening(network);
  const told = async (id: string, said: object) => {
    const facts = { compensationId: 'com-1', placementId: 'pla-1', candidateId: 'can-1', companyId, ...said };
    const event = { id, at: '2026-11-23T10:00:00.000Z', facts };
    await tellOfCompensation(network, event as unknown as EventOf<'CompensationChanged'>);
  };
  await told('evt-1', { state: 'to-be-decided' });
  await told('evt-2', { state: 'granted' });
  await told('evt-3', { state: 'granted', followsPause: true });
  await told('evt-4', { state: 'stopped' });
  expect(network.sent.map((message) => Message.safeParse(message).success)).toEqual([true, true]);
  expect(network.sent).toMatchObject([
    { notice: 'company-granted' },
    { notice: 'company-stopped', recipientId: companyId },
  ]);
  expect(JSON.stringify(network.sent)).not.toContain('can-1');
});
