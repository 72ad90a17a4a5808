import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { openTable, type Table } from '#shared/runtime/table.ts';
import type { Scope } from '#shared/kernel/scope.ts';
import type { Write } from '#shared/runtime/write.ts';

/** A service's table on an engine, opened past the guard: only a bench writes so. */
export function bulkTable(engineEndpoint: string, name: string, scope: Scope): Table {
  const client = new DynamoDBClient({
    endpoint: engineEndpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return openTable(documents, name, scope);
}

const writesAtOnce = 100;
const width = 4;

/** Writes rows as fast as the engine takes them; no event is told, and nobody reacts. Gives how many. */
export async function writeInBulk(table: Table, rows: Iterable<Write>): Promise<number> {
  const waiting = inParts(rows);
  let written = 0;
  const worker = async (): Promise<void> => {
    for (let part = waiting.next(); !part.done; part = waiting.next()) {
      await table.transact(part.value);
      written += part.value.length;
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return written;
}

/** One of a list, by turns. */
export function turn<Item>(items: readonly Item[], place: number): Item {
  return items[place % items.length] as Item;
}

function* inParts(rows: Iterable<Write>): Generator<Write[]> {
  let part: Write[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < writesAtOnce) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
