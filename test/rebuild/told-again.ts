import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { EventEnvelope } from '#shared/events/event.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import { handleEvent, type AnyEventHandlers } from '#shared/runtime/consume.ts';
import { outboxRow, outboxRowOf } from '#shared/runtime/house-rows.ts';
import { advanceRebuild, startRebuild } from '#shared/runtime/rebuild.ts';
import { openTable } from '#shared/runtime/table.ts';
import { put } from '#shared/runtime/write.ts';
import type { TestTable } from '#test/database.ts';

/** The tables of the services that tell something, by service. */
export type Tables = Readonly<Record<string, TestTable>>;

/** Puts events into a service's outbox, as its commands would. */
export async function tell(table: TestTable, events: readonly EventEnvelope[]): Promise<void> {
  for (const event of events)
    await openTable(table.client, table.name, event.scope as Scope).transact([put(outboxRow, outboxRowOf(event))]);
}

/** Runs a whole rebuild in one scope, delivering as the queue does: what fails comes again after the rest. */
export async function rebuild(
  jobs: TestTable,
  tables: Tables,
  asked: { readonly service: string; readonly scope: Scope; readonly hears: readonly string[] },
  handlers: AnyEventHandlers,
): Promise<{ readonly told: number; readonly handedOver: number }> {
  const { scope, service, hears } = asked;
  const jobTable = openTable(jobs.client, jobs.name, scope);
  const queue: EventEnvelope[] = [];
  const open = (source: string) => {
    const table = tables[source];
    if (!table) throw new Error(`${source} tells nothing here`);
    return openTable(table.client, table.name, scope);
  };
  const startedAt = '2026-11-27T09:00:00.000Z';
  const months = { from: '2026-10', upTo: '2027-07' };
  let job = await startRebuild(jobTable, { service, hears, tables: Object.keys(tables), ...months, startedAt });
  while (job.state === 'running') {
    const next = await advanceRebuild(jobTable, service, open, async (events) => void queue.push(...events));
    if (!next) throw new Error('the job stopped');
    job = next;
  }
  const told = queue.length;
  for (let attempts = 0; queue.length > 0; attempts++) {
    if (attempts > told * 5) throw new Error('an event is taken in by nobody');
    const detail = queue.shift() as EventEnvelope;
    await handleEvent(handlers, { detail, rebuild: true }).catch(() => void queue.push(detail));
  }
  return { told, handedOver: job.handedOver };
}

/** Every row of a table, by its key; for tests alone. */
export async function rowsOf({ client, name }: TestTable): Promise<Map<string, Record<string, unknown>>> {
  const rows = new Map<string, Record<string, unknown>>();
  let after: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({ TableName: name, ...(after && { ExclusiveStartKey: after }) }),
    );
    for (const item of page.Items ?? []) {
      const row = unmarshall(item);
      rows.set(`${row['pk']} ${row['sk']}`, row);
    }
    after = page.LastEvaluatedKey;
  } while (after);
  return rows;
}

/** Loses the rows of some kinds. Gives how many. */
export async function lose(table: TestTable, kinds: readonly string[]): Promise<number> {
  const lost = [...(await rowsOf(table)).values()].filter((row) => kinds.includes(String(row['itemKind'])));
  for (let from = 0; from < lost.length; from += 25)
    await removeAll(table.client, table.name, lost.slice(from, from + 25));
  return lost.length;
}

async function removeAll(client: DynamoDBDocumentClient, name: string, rows: Record<string, unknown>[]): Promise<void> {
  const requests = rows.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
  await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
}
