import type { DynamoDbCall } from './dynamodb-call.ts';
import { failedIdentifiers, type Mapping } from './event-source-mappings.ts';
import type { Queues } from './queues.ts';
import { lastPart } from './resource-names.ts';
import type { RuntimeStore } from './store.ts';
import type { Functions } from './workers.ts';

type StreamRecord = { eventID: string; eventName: string; dynamodb: { SequenceNumber: string } };
type Records = { Records: StreamRecord[]; NextShardIterator?: string };

export type StreamReaderOptions = {
  mapping: Mapping;
  table: string;
  StreamArn: string;
  shards: string[];
  region: string;
  call: DynamoDbCall;
  store: RuntimeStore;
  functions: Functions;
  queues: Queues;
  /** Resolves when work behind the scenes may take its turn. */
  turn: () => Promise<void>;
  log: (line: string) => void;
};

const firstRetryMs = 100;
const longestRetryMs = 5000;

/** Reads one table's stream for one function, in order, from its checkpoint on. */
export class StreamReader {
  #options: StreamReaderOptions;
  #iterator: string | undefined;
  #running: Promise<void> | undefined;
  #lookAgain = false;
  #stopped = false;
  #wake: (() => void) | undefined;

  constructor(options: StreamReaderOptions) {
    this.#options = options;
  }

  /** Looks for new records now; a look that is under way looks once more. */
  look(): void {
    if (this.#stopped) return;
    if (this.#running) {
      this.#lookAgain = true;
      return;
    }
    this.#running = this.#options
      .turn()
      .then(() => this.#readToEnd())
      .finally(() => {
        this.#running = undefined;
        if (this.#lookAgain) this.look();
      });
  }

  async caughtUp(): Promise<void> {
    this.look();
    while (this.#running) await this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await Promise.race([this.#running, new Promise((resolve) => setTimeout(resolve, 1000))]);
  }

  async #readToEnd(): Promise<void> {
    const { call, mapping, log } = this.#options;
    try {
      do {
        this.#lookAgain = false;
        for (;;) {
          if (this.#stopped) return;
          this.#iterator ??= await this.#openIterator();
          const read = await call<Records>('GetRecords', { ShardIterator: this.#iterator, Limit: mapping.batchSize });
          if (read.Records.length === 0) break;
          if (!(await this.#handle(read.Records))) return;
          this.#iterator = read.NextShardIterator;
          // The engine gives as many as there are: fewer than asked is the end, and a later write looks again.
          if (read.Records.length < mapping.batchSize) break;
        }
      } while (this.#lookAgain);
    } catch (fault) {
      this.#iterator = undefined;
      if (!this.#stopped) log(`${mapping.id}: reading the stream failed: ${(fault as Error).message}`);
    }
  }

  async #openIterator(): Promise<string> {
    const { call, StreamArn, shards, mapping, store } = this.#options;
    const row = store.database.prepare('SELECT sequence FROM checkpoints WHERE mapping = ?').get(mapping.id);
    const sequence = (row as { sequence: string } | undefined)?.sequence;
    const position = sequence
      ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequence }
      : { ShardIteratorType: mapping.startingPosition };
    const opened = await call<{ ShardIterator: string }>('GetShardIterator', {
      StreamArn,
      ShardId: shards[0],
      ...position,
    });
    return opened.ShardIterator;
  }

  /** Handles the records that pass the filter and checkpoints each part done. False when stopped before the end. */
  async #handle(records: StreamRecord[]): Promise<boolean> {
    let pending = records.filter((record) => this.#options.mapping.accepts(record));
    let attempts = 0;
    let size = pending.length;
    while (pending.length > 0) {
      const batch = pending.slice(0, size);
      const done = await this.#deliver(batch);
      if (this.#stopped) return false;
      pending = pending.slice(done);
      if (done > 0) {
        this.#checkpoint(pending[0] ? before(pending[0]) : lastOf(records));
        attempts = 0;
      }
      if (done === batch.length) {
        size = pending.length;
        continue;
      }
      attempts += 1;
      const { maxRetries = Infinity, bisects } = this.#options.mapping;
      if (bisects && batch.length > 1) size = Math.ceil((batch.length - done) / 2);
      if (attempts > maxRetries) {
        pending = pending.slice(this.#giveUp(pending.slice(0, size), attempts));
        attempts = 0;
        size = pending.length;
      } else await this.#pause(Math.min(longestRetryMs, firstRetryMs * 2 ** (attempts - 1)));
      if (this.#stopped) return false;
    }
    this.#checkpoint(lastOf(records));
    return true;
  }

  /** Gives how many records, from the front, the function has done. */
  async #deliver(batch: StreamRecord[]): Promise<number> {
    const { mapping, functions, region, log } = this.#options;
    const Records = batch.map((record) => ({ ...record, awsRegion: region, eventSourceARN: mapping.sourceArn }));
    try {
      const answer = await functions.invoke(mapping.functionName, { Records });
      if (!mapping.reportsFailures) return batch.length;
      const sequences = batch.map(({ dynamodb }) => dynamodb.SequenceNumber);
      const failed = failedIdentifiers(answer, sequences);
      const first = sequences.findIndex((sequence) => failed.includes(sequence));
      if (first >= 0)
        log(`${mapping.functionName}: record ${first + 1} of ${batch.length} failed and will be tried again`);
      return first < 0 ? batch.length : first;
    } catch (fault) {
      if (!this.#stopped)
        log(`${mapping.functionName}: a batch of ${batch.length} failed: ${(fault as Error).message}`);
      return 0;
    }
  }

  /** Tells the on-failure destination of a batch that is given up, and gives its size. */
  #giveUp(batch: StreamRecord[], attempts: number): number {
    const { mapping, queues, StreamArn, shards, log } = this.#options;
    const [first] = batch;
    if (!first) return 0;
    log(`${mapping.functionName}: ${batch.length} record(s) given up after ${attempts} attempts`);
    const letter = {
      requestContext: {
        functionArn: mapping.functionName,
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: attempts,
      },
      timestamp: new Date().toISOString(),
      DDBStreamBatchInfo: {
        shardId: shards[0],
        startSequenceNumber: first.dynamodb.SequenceNumber,
        endSequenceNumber: lastOf(batch),
        batchSize: batch.length,
        streamArn: StreamArn,
      },
    };
    if (mapping.onFailureArn) queues.send(lastPart(mapping.onFailureArn), JSON.stringify(letter));
    this.#checkpoint(lastOf(batch));
    return batch.length;
  }

  #checkpoint(sequence: string): void {
    this.#options.store.database
      .prepare('INSERT OR REPLACE INTO checkpoints (mapping, sequence) VALUES (?, ?)')
      .run(this.#options.mapping.id, sequence);
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const lastOf = (records: StreamRecord[]): string => records.at(-1)?.dynamodb.SequenceNumber ?? '0';
const before = (record: StreamRecord): string => String(BigInt(record.dynamodb.SequenceNumber) - 1n);
