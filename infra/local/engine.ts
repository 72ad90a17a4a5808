import { join } from 'node:path';
import { dynamoDbCaller } from './dynamodb-call.ts';
import { startDynoxide, type Engine } from './dynoxide.ts';
import type { RuntimeStore } from './store.ts';
import { passedSequences } from './streams.ts';
import { createTables, forgetStreamRecords, indexStreamRecords } from './tables.ts';
import type { Template } from './template.ts';

export type EngineOptions = {
  template: Template;
  store: RuntimeStore;
  /** Folder of the database file. */
  data: string;
  /** Another engine to use in place of dynoxide. */
  dynamoDbEndpoint?: string;
  onFatal: (reason: string) => void;
};

/** Starts the table engine, or takes the one named, with the template's tables in it. */
export async function startEngine({
  template,
  store,
  data,
  dynamoDbEndpoint,
  onFatal,
}: EngineOptions): Promise<Engine> {
  if (dynamoDbEndpoint) {
    await createTables(template, dynamoDbCaller(dynamoDbEndpoint));
    return { endpoint: dynamoDbEndpoint, stop: () => Promise.resolve() };
  }
  const databaseFile = join(data, 'tables.sqlite');
  const engine = await startDynoxide(databaseFile, onFatal, () =>
    forgetStreamRecords(databaseFile, passedSequences(template, store)),
  );
  await createTables(template, dynamoDbCaller(engine.endpoint));
  indexStreamRecords(databaseFile);
  return engine;
}
