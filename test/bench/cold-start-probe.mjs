// One cold start in a process of its own: loads a function's bundle, sends one event, prints both times.
// Plain JavaScript, so that no type stripper is loaded beside what is measured.
import { pathToFileURL } from 'node:url';

const [file = '', event = ''] = process.argv.slice(2);
const began = performance.now();
const { handler } = await import(pathToFileURL(file).href);
const loaded = performance.now();
const answer = await handler(JSON.parse(event), { awsRequestId: 'bench', functionName: 'bench' });
const answered = performance.now();
process.stdout.write(
  `\n${JSON.stringify({ loadMs: loaded - began, firstMs: answered - loaded, status: answer.statusCode })}\n`,
);
process.exit(0);
