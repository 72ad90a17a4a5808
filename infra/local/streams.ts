import type { DynamoDbCall } from './dynamodb-call.ts';
import { mappingsOf, type Mapping } from './event-source-mappings.ts';
import type { Queues } from './queues.ts';
import { lastPart, region, tableOfStreamArn } from './resource-names.ts';
import type { RuntimeStore } from './store.ts';
import { StreamReader } from './stream-reader.ts';
import type { Template } from './template.ts';
import type { Functions } from './workers.ts';

/** The readers of the tables' streams. */
export type Streams = {
  start(): Promise<void>;
  /** Says that a table was written to, so that its readers look at once. */
  wrote(table: string): void;
  /** Resolves when every reader has reached the end of its stream. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
};

export type StreamsOptions = {
  template: Template;
  call: DynamoDbCall;
  store: RuntimeStore;
  functions: Functions;
  queues: Queues;
  turn: () => Promise<void>;
  log: (line: string) => void;
};

type Described = { Table: { LatestStreamArn: string } };
type StreamShards = { StreamDescription: { Shards: { ShardId: string }[] } };

/** Writes that do not pass the guard (another engine's console) are noticed at this pace. */
const lookEveryMs = 2000;

/** Prepares one reader per event source mapping on a table's stream; checkpoints are kept in the store. */
export function openStreams({ template, call, store, functions, queues, turn, log }: StreamsOptions): Streams {
  const mappings = streamMappings(template);
  const readers = new Map<string, StreamReader[]>();
  const all = (): StreamReader[] => [...readers.values()].flat();
  let timer: NodeJS.Timeout | undefined;

  const readerOf = async (mapping: Mapping, table: string): Promise<StreamReader> => {
    const { Table } = await call<Described>('DescribeTable', { TableName: table });
    const StreamArn = Table.LatestStreamArn;
    const { StreamDescription } = await call<StreamShards>('DescribeStream', { StreamArn });
    const shards = StreamDescription.Shards.map(({ ShardId }) => ShardId);
    return new StreamReader({ mapping, table, StreamArn, shards, call, store, functions, queues, turn, log, region });
  };

  return {
    start: async () => {
      for (const { mapping, table } of mappings)
        readers.set(table, [...(readers.get(table) ?? []), await readerOf(mapping, table)]);
      for (const reader of all()) reader.look();
      timer = setInterval(() => all().forEach((reader) => reader.look()), lookEveryMs);
      timer.unref();
    },
    wrote: (table) => readers.get(table)?.forEach((reader) => reader.look()),
    caughtUp: async () => void (await Promise.all(all().map((reader) => reader.caughtUp()))),
    stop: async () => {
      clearInterval(timer);
      await Promise.all(all().map((reader) => reader.stop()));
    },
  };
}

/**
 * For each table the lowest sequence number that all its readers have behind them, and that no dead letter names: what was
 * given up can be published again (`npm run redrive`). Tables with a new reader are absent.
 */
export function passedSequences(template: Template, store: RuntimeStore): Map<string, number> {
  const checkpoint = store.database.prepare('SELECT sequence FROM checkpoints WHERE mapping = ?');
  const passed = new Map<string, number>();
  for (const { mapping, table } of streamMappings(template)) {
    const row = checkpoint.get(mapping.id) as { sequence: string } | undefined;
    const reached = Number(row?.sequence ?? -1);
    const given = firstGivenUp(mapping, store);
    passed.set(table, Math.min(passed.get(table) ?? Infinity, reached, given - 1));
  }
  return passed;
}

/** The first row that a reader's dead letters name. */
function firstGivenUp({ onFailureArn }: Mapping, store: RuntimeStore): number {
  if (!onFailureArn) return Infinity;
  const letters = store.database.prepare('SELECT body FROM messages WHERE queue = ?').all(lastPart(onFailureArn));
  const starts = (letters as { body: string }[]).map(({ body }) => {
    const { DDBStreamBatchInfo } = JSON.parse(body) as { DDBStreamBatchInfo?: { startSequenceNumber: string } };
    return Number(DDBStreamBatchInfo?.startSequenceNumber ?? Infinity);
  });
  return Math.min(Infinity, ...starts);
}

function streamMappings(template: Template): { mapping: Mapping; table: string }[] {
  return mappingsOf(template).flatMap((mapping) => {
    const table = tableOfStreamArn(mapping.sourceArn);
    return table ? [{ mapping, table }] : [];
  });
}
