import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBus } from './bus.ts';
import { openClock, type Clock } from './clock.ts';
import { dynamoDbCaller } from './dynamodb-call.ts';
import { startGuard } from './dynamodb-guard.ts';
import { startEngine } from './engine.ts';
import { openForeground } from './foreground.ts';
import { functionsOf } from './functions.ts';
import { openIdentities } from './iam/identities.ts';
import { rolesOf } from './iam/roles.ts';
import { clientId, identityPath } from './identity-paths.ts';
import { openLog } from './log.ts';
import { openConsumers } from './queue-consumers.ts';
import { openQueues } from './queues.ts';
import { openSchedules } from './schedules.ts';
import { listen, type Health } from './server.ts';
import { openSite } from './site.ts';
import { s3Path } from './stand-ins/s3.ts';
import { openSecrets } from './stand-ins/secrets.ts';
import { startStandIns } from './stand-ins/server.ts';
import { openStore } from './store.ts';
import { openStreams } from './streams.ts';
import { loadTemplate, type Template } from './template.ts';
import { openFunctions } from './workers.ts';

export type RuntimeOptions = {
  /** Folder of the synthesized templates (`cdk.out`). */
  assembly: string;
  /** Folder for everything that is kept. */
  data: string;
  /** 0 takes any free port. */
  port: number;
  /** Folder of the built frontends. */
  frontends?: string;
  /** Another DynamoDB engine's address in place of dynoxide. */
  dynamoDbEndpoint?: string;
  /** Time stands still until `startSchedules`: the demo is seeded in its own past first. */
  schedulesLater?: boolean;
  /** Called when the table engine stops by itself; the runtime is then of no use. */
  onFatal?: (reason: string) => void;
  /** Also takes each log line, which otherwise goes to `<data>/runtime.log` only. */
  onLog?: (line: string) => void;
};

/** A running house. */
export type Runtime = {
  origin: string;
  /** With this key in `x-local-key` a request may bring its own time in `x-local-clock`. */
  localKey: string;
  clock: Clock;
  /** The table engine itself, without the guard: for looking, not for functions. */
  engineEndpoint: string;
  /** How many table requests the guard has refused. */
  refusals(): number;
  /** Messages waiting or in hand, per queue that has a reader. */
  backlog(): Record<string, number>;
  health: Health;
  /** Lets the schedules run, where `schedulesLater` held them back. */
  startSchedules(): void;
  /** Resolves when all streams, queues and scheduled runs have come to rest. */
  idle(): Promise<void>;
  /** Loads every function's code afresh, one at a time, and gives back what a rush has made the functions keep. */
  warm(): Promise<void>;
  stop(): Promise<void>;
};

/** How often work in hand is looked at while somebody waits for rest. */
const lookAgainMs = 10;

/** Starts everything the templates declare, in order; gives the handle once requests are served. */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const data = resolve(options.data);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const log = openLog(data, options.onLog);
  const store = openStore(data);
  const clock = openClock(store);
  const queues = openQueues(store);
  const secrets = openSecrets(() => template, data);
  const template: Template = loadTemplate(resolve(options.assembly), { secretValue: secrets.part });
  const identities = openIdentities();
  const roles = rolesOf(template);
  const localKey = keptKey(join(data, 'local-key'));

  const address = await listen(options.port, log.line);
  const origin = `http://localhost:${address.port}`;
  const engine = await startEngine({ ...options, data, template, store, onFatal: options.onFatal ?? log.line });
  const call = dynamoDbCaller(engine.endpoint);

  const writeListeners: ((table: string) => void)[] = [];
  const onWrite = (tables: string[]): void =>
    tables.forEach((table) => writeListeners.forEach((listener) => listener(table)));
  const guard = await startGuard({ template, identities, engineEndpoint: engine.endpoint, onWrite, log: log.line });
  const bus = openBus({ template, store, queues, clock });
  const services = { template, store, clock, queues, bus, secrets, roles, identities, folder: data };
  const standIns = await startStandIns(services, log.line);

  const definitions = functionsOf(template, roles, identities, {
    endpoints: {
      DYNAMODB: guard.endpoint,
      S3: origin + s3Path,
      EVENTBRIDGE: standIns.endpoint,
      SQS: standIns.endpoint,
      KMS: standIns.endpoint,
      SECRETS_MANAGER: standIns.endpoint,
      STS: `${standIns.endpoint}/sts`,
      SESV2: `${standIns.endpoint}/ses`,
      SNS: `${standIns.endpoint}/sns`,
    },
    replaced: {
      PUBLIC_ORIGIN: origin,
      OIDC_ISSUER: origin + identityPath,
      OIDC_CLIENT_ID: clientId,
      COMPANY_REGISTER_URL: `${standIns.endpoint}/company-register`,
    },
  });
  const functions = openFunctions(definitions, { compileCache: join(data, 'compile-cache'), log: log.line });
  const foreground = openForeground();
  const { turn } = foreground;
  const streams = openStreams({ template, call, store, functions, queues, turn, log: log.line });
  const consumers = openConsumers({ template, queues, functions, turn, log: log.line });
  const schedules = openSchedules({ template, clock, functions, queues, log: log.line });
  const health: Health = { ready: false, seed: { done: 0, total: 0 } };

  writeListeners.push(streams.wrote);
  await streams.start();
  consumers.start();
  address.serve(
    openSite({
      ...services,
      call,
      origin,
      functions,
      foreground,
      localKey,
      health,
      frontends: options.frontends,
      log: log.line,
    }),
  );
  health.ready = true;

  const startSchedules = (): void => schedules.start();
  if (!options.schedulesLater) startSchedules();

  const atRest = (): boolean => consumers.idle() && schedules.idle();
  return {
    origin,
    localKey,
    clock,
    engineEndpoint: engine.endpoint,
    refusals: guard.refused,
    backlog: consumers.backlog,
    health,
    startSchedules,
    idle: async () => {
      // Consumers write, writes become events, events wake consumers: at rest only when two looks in a row say so.
      for (let quietLooks = 0; quietLooks < 2;) {
        while (!atRest()) await new Promise((again) => setTimeout(again, lookAgainMs));
        await streams.caughtUp();
        quietLooks = atRest() ? quietLooks + 1 : 0;
      }
    },
    warm: async () => {
      await functions.rest();
      for (const name of definitions.keys())
        await functions.warm(name).catch((fault: Error) => log.line(`${name} does not load: ${fault.message}`));
    },
    stop: async () => {
      health.ready = false;
      await address.stop();
      await schedules.stop();
      await consumers.stop();
      await streams.stop();
      await functions.stop();
      await Promise.all([guard.stop(), standIns.stop()]);
      await engine.stop();
      store.close();
      await log.close();
    },
  };
}

function keptKey(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
