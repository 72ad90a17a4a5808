// One execution environment of one function: its own process.env, one event at a time (workers.ts sees to that).
// Plain JavaScript, because loading one TypeScript file costs every worker 14 MB for the type stripper.
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';

/** @type {{ definition: import('./functions.ts').FunctionDefinition, compileCache?: string }} */
const { definition, compileCache } = workerData;
const { name, arn, file, exportName, memoryMb, timeoutSeconds } = definition;
if (compileCache) enableCompileCache(compileCache);

const handler = (await import(pathToFileURL(file).href))[exportName];
if (!handler) throw new Error(`${file} does not export ${exportName}`);

parentPort.on('message', ({ id, event }) => {
  void answer(id, event).then((reply) => parentPort.postMessage(reply));
});
parentPort.postMessage({ ready: true });

async function answer(id, event) {
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
    const result = await handler(event, context);
    return { id, result: result === undefined ? null : JSON.stringify(result) };
  } catch (fault) {
    const { name: errorType = 'Error', message: errorMessage = String(fault), stack } = Object(fault);
    return { id, error: { errorType, errorMessage, trace: stack } };
  }
}
