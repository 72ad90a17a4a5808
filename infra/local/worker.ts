// One execution environment of one function: its own process.env, one event at a time (workers.ts sees to that).
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import type { FunctionDefinition } from './functions.ts';

type Handler = (event: unknown, context: object) => unknown;

const { definition, compileCache } = workerData as { definition: FunctionDefinition; compileCache?: string };
const { name, arn, file, exportName, memoryMb, timeoutSeconds } = definition;
if (compileCache) enableCompileCache(compileCache);

const module = (await import(pathToFileURL(file).href)) as Record<string, Handler>;
const handler = module[exportName];
if (!handler) throw new Error(`${file} does not export ${exportName}`);

parentPort?.on('message', ({ id, event }: { id: string; event: unknown }) => {
  void answer(id, event).then((reply) => parentPort?.postMessage(reply));
});
parentPort?.postMessage({ ready: true });

async function answer(id: string, event: unknown): Promise<object> {
  const endsAt = Date.now() + timeoutSeconds * 1000;
  const context = {
    awsRequestId: id,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMb),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, endsAt - Date.now()),
  };
  try {
    const result = await handler?.(event, context);
    return { id, result: result === undefined ? null : JSON.stringify(result) };
  } catch (fault) {
    const { name: errorType = 'Error', message: errorMessage = String(fault), stack } = fault as Partial<Error>;
    return { id, error: { errorType, errorMessage, trace: stack } };
  }
}
