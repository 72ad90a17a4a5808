// What `npm start` runs: builds what changed, starts the platform on this machine, and fills it with the demo.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { personas } from './personas.ts';
import { startRuntime, type Runtime } from './runtime.ts';
import { localSettings } from './settings.ts';

const settings = localSettings();
let stopping = false;
const root = join(import.meta.dirname, '..', '..');
/** Templates and bundles of this platform's own, so that a build elsewhere does not change what is running. */
const assembly = resolve(settings.data, 'cdk.out');

await prepare();
const runtime = await start();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(runtime));
console.log(`Fodfæste is ready at ${runtime.origin} (${Math.round(performance.now())} ms)`);
await seed(runtime);
runtime.startSchedules();
tellWhoIsThere(runtime);
await runtime.warm();

function prepare(): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'prepare.ts'), assembly], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => {
    child.once('exit', (code) => (code === 0 ? resolve() : process.exit(code ?? 1)));
  });
}

async function start(): Promise<Runtime> {
  try {
    const { port, data, dynamoDbEndpoint } = settings;
    const frontends = join(root, 'dist', 'frontends');
    return await startRuntime({
      assembly,
      frontends,
      port,
      data,
      dynamoDbEndpoint,
      onFatal: giveUp,
      schedulesLater: true,
    });
  } catch (fault) {
    const taken = (fault as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken) throw fault;
    return giveUp(`port ${settings.port} is taken: name another with PORT`);
  }
}

async function seed({ origin, localKey, health, idle, clock }: Runtime): Promise<void> {
  const { seedDemo } = await import('./seed.ts');
  let told = 0;
  const onProgress = (done: number, total: number): void => {
    health.seed = { done, total };
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (percent >= told + 10 && done < total) console.log(`Demo data: ${(told = percent - (percent % 10))} %`);
  };
  await seedDemo({ origin, localKey, data: settings.data, idle, now: clock.now(), onProgress }).catch(
    (fault: Error) => {
      if (!stopping) console.error(`The demo data is not complete: ${fault.stack}`);
    },
  );
}

function tellWhoIsThere({ origin }: Runtime): void {
  const width = Math.max(...personas.map(({ key }) => key.length));
  const rows = personas.map(({ key, name, describes }) => `  ${key.padEnd(width)}  ${name} · ${describes.da}`);
  console.log(`\nSign in at ${origin} as one of:\n${rows.join('\n')}`);
  console.log(
    `\nMailbox ${origin}/local/mailbox · clock ${origin}/local/clock · log ${join(settings.data, 'runtime.log')}`,
  );
}

async function stop(running: Runtime): Promise<void> {
  stopping = true;
  await running.stop();
  process.exit(0);
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}
