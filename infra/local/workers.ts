import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { FunctionDefinition } from './functions.ts';

/** What a function's failure looks like to whoever invoked it. */
export class FunctionFault extends Error {
  errorType: string;
  constructor(errorType: string, message: string, trace?: string) {
    super(message);
    this.errorType = errorType;
    if (trace) this.stack = trace;
  }
}

/** All functions, run in worker threads. */
export type Functions = {
  /** Runs one event. Rejects with `FunctionFault` when the function throws, is killed or exceeds its time. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  has(functionName: string): boolean;
  /** Loads a function's code before its first event. */
  warm(functionName: string): Promise<void>;
  /** Ends every environment that is at rest: what a rush has made them keep is given back. */
  rest(): Promise<void>;
  stop(): Promise<void>;
};

export type WorkersOptions = {
  /** Folder for compiled code, so that a restart need not compile the bundles again. */
  compileCache?: string;
  /** Takes a function's output, line by line. */
  log: (line: string) => void;
};

type Reply = {
  id?: string;
  ready?: true;
  result?: string | null;
  error?: { errorType: string; errorMessage: string; trace?: string };
};
type Environment = {
  worker: Worker;
  ready: Promise<void>;
  busy: boolean;
  idleTimer?: NodeJS.Timeout;
  onReply?: (reply: Reply) => void;
};
type Pool = {
  definition: FunctionDefinition;
  youngGenerationMb: number;
  environments: Environment[];
  waiting: ((environment: Environment) => void)[];
};

const maxEnvironments = 2;
/**
 * A second environment is kept this long without work; the first one stays. Starting one costs as much processor time as
 * some thirty requests, so under a load that comes and goes it is better kept.
 */
const idleMs = 120_000;
/**
 * Room for what lives a moment. With 32 MB a rush costs a quarter less processor time, and each function some 20 MB
 * more; so it is given until the first rest, and what runs on afterwards makes do with 8.
 */
const roomMb = { inARush: 32, afterwards: 8 };

/** Prepares a pool for each function; nothing is loaded before it is invoked or warmed. */
export function openFunctions(
  definitions: ReadonlyMap<string, FunctionDefinition>,
  options: WorkersOptions,
): Functions {
  const pools = new Map(
    [...definitions].map(([name, definition]) => [
      name,
      { definition, youngGenerationMb: roomMb.inARush, environments: [], waiting: [] } as Pool,
    ]),
  );
  const poolOf = (name: string): Pool => {
    const pool = pools.get(name);
    if (!pool) throw new FunctionFault('ResourceNotFoundException', `no function ${name} in the templates`);
    return pool;
  };

  return {
    has: (name) => pools.has(name),
    warm: async (name) => {
      const pool = poolOf(name);
      await (pool.environments[0] ?? start(pool, options)).ready;
    },
    invoke: async (name, event) => {
      const pool = poolOf(name);
      const environment = await acquire(pool, options);
      try {
        await environment.ready;
        return await run(pool, environment, event);
      } finally {
        release(pool, environment);
      }
    },
    rest: async () => {
      for (const pool of pools.values()) {
        pool.youngGenerationMb = roomMb.afterwards;
        await Promise.all(pool.environments.filter(({ busy }) => !busy).map((environment) => end(pool, environment)));
      }
    },
    stop: async () => {
      const all = [...pools.values()].flatMap((pool) => pool.environments.splice(0));
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

function acquire(pool: Pool, options: WorkersOptions): Promise<Environment> {
  const free = pool.environments.find((environment) => !environment.busy);
  const environment = free ?? (pool.environments.length < maxEnvironments ? start(pool, options) : undefined);
  if (!environment) return new Promise((resolve) => pool.waiting.push(resolve));
  environment.busy = true;
  clearTimeout(environment.idleTimer);
  return Promise.resolve(environment);
}

function release(pool: Pool, environment: Environment): void {
  const alive = pool.environments.includes(environment);
  if (alive) environment.busy = false;
  const next = pool.waiting.shift();
  if (next) {
    if (!alive) return void pool.waiting.unshift(next);
    environment.busy = true;
    return next(environment);
  }
  if (alive && pool.environments.length > 1) {
    environment.idleTimer = setTimeout(() => {
      if (pool.environments.length > 1 && !environment.busy) void end(pool, environment);
    }, idleMs);
    environment.idleTimer.unref();
  }
}

function start(pool: Pool, { compileCache, log }: WorkersOptions): Environment {
  const { definition } = pool;
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: { definition, compileCache },
    env: definition.environment,
    resourceLimits: {
      maxOldGenerationSizeMb: Math.max(64, definition.memoryMb),
      maxYoungGenerationSizeMb: pool.youngGenerationMb,
    },
    stdout: true,
    stderr: true,
  });
  const environment: Environment = { worker, busy: false, ready: Promise.resolve() };
  const toLog = (chunk: Buffer): void => log(`${definition.name}: ${chunk.toString().trimEnd()}`);
  worker.stdout.on('data', toLog);
  worker.stderr.on('data', toLog);
  environment.ready = new Promise((resolve, reject) => {
    const fail = (errorType: string, errorMessage: string): void => {
      pool.environments = pool.environments.filter((other) => other !== environment);
      reject(new FunctionFault(errorType, errorMessage));
      environment.onReply?.({ error: { errorType, errorMessage } });
      const next = pool.waiting.shift();
      if (next) void acquire(pool, { compileCache, log }).then(next);
    };
    worker.on('message', (reply: Reply) => (reply.ready ? resolve() : environment.onReply?.(reply)));
    worker.on('error', (fault: unknown) => fail('Runtime.Crash', (fault as Error).message ?? String(fault)));
    worker.on('exit', (code) => fail('Runtime.ExitError', `the function's process ended (${code})`));
  });
  environment.ready.catch(() => undefined);
  pool.environments.push(environment);
  return environment;
}

/**
 * Here all functions share the processors of one machine, where on AWS each has its own: a batch that waited for them is not a
 * batch that hangs, and five such waits would put its events among the dead letters.
 */
const patience = 4;

function run(pool: Pool, environment: Environment, event: unknown): Promise<unknown> {
  const timeoutSeconds = pool.definition.timeoutSeconds * patience;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      environment.onReply = undefined;
      void end(pool, environment);
      reject(new FunctionFault('Sandbox.Timedout', `no answer within ${timeoutSeconds} seconds`));
    }, timeoutSeconds * 1000);
    environment.onReply = ({ error, result }) => {
      clearTimeout(timer);
      environment.onReply = undefined;
      if (error) reject(new FunctionFault(error.errorType, error.errorMessage, error.trace));
      else resolve(result === undefined || result === null ? null : JSON.parse(result));
    };
    environment.worker.postMessage({ id: randomUUID(), event });
  });
}

async function end(pool: Pool, environment: Environment): Promise<void> {
  pool.environments = pool.environments.filter((other) => other !== environment);
  await environment.worker.terminate();
}
