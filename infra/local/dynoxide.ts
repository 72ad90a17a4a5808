import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A running DynamoDB engine. */
export type Engine = {
  endpoint: string;
  /** The engine's database file, or undefined where another engine was named. */
  databaseFile?: string;
  stop(): Promise<void>;
};

type Owner = { engine: number; runtime: number };

const attempts = 5;

/**
 * Starts dynoxide on a free port with `databaseFile`, beside which `<databaseFile>.pid` says whose process it is.
 * An orphan of our own (its runtime was killed) is ended first; a live runtime on the same file is refused.
 * `onExit` is called when the engine stops without having been told to; `whileClosed` runs when nobody has the file open.
 */
export async function startDynoxide(
  databaseFile: string,
  onExit: (reason: string) => void,
  whileClosed: () => void = () => undefined,
): Promise<Engine> {
  const pidFile = `${databaseFile}.pid`;
  await endOrphan(pidFile, databaseFile);
  ownFile(databaseFile);
  whileClosed();
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = spawn(program(), ['serve', '--port', String(port), '--db-path', databaseFile], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const failure = await started(child);
    if (failure === undefined) return owned(child, port, databaseFile, pidFile, onExit);
    const portTaken = failure.includes('in use');
    if (!portTaken || attempt === attempts) throw new Error(`dynoxide did not start: ${failure}`);
  }
}

/** SQLite gives its journals the rights of the database, so it is made before the engine opens it. */
function ownFile(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  for (const part of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(part)) chmodSync(part, 0o600);
}

function owned(
  child: ChildProcess,
  port: number,
  databaseFile: string,
  pidFile: string,
  onExit: (reason: string) => void,
): Engine {
  writeFileSync(pidFile, JSON.stringify({ engine: child.pid, runtime: process.pid }));
  let stopping = false;
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      if (!stopping) onExit(`the table engine (dynoxide) stopped by itself: ${signal ?? `exit ${code}`}`);
      resolve();
    });
  });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    databaseFile,
    stop: async () => {
      stopping = true;
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 3000);
      await exited;
      clearTimeout(patience);
      rmSync(pidFile, { force: true });
    },
  };
}

/** Resolves to undefined when the child says it listens, else to what it said before it ended. */
function started(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (/listening on/i.test(said)) resolve(undefined);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', (fault) => resolve(fault.message));
    child.once('exit', (code) => resolve(`exit ${code} ${said.trim()}`));
  });
}

async function endOrphan(pidFile: string, databaseFile: string): Promise<void> {
  const owner = readOwner(pidFile);
  if (!owner) return;
  const process_ = describeProcess(owner.engine);
  const isOurs =
    process_ !== undefined && process_.command.includes('dynoxide') && process_.command.includes(databaseFile);
  if (isOurs) {
    const runtimeLives = process_.parent === owner.runtime && owner.runtime !== process.pid;
    if (runtimeLives) throw new Error(`another local runtime (process ${owner.runtime}) already uses ${databaseFile}`);
    process.kill(owner.engine, 'SIGKILL');
    while (describeProcess(owner.engine)?.command.includes(databaseFile)) await new Promise((r) => setTimeout(r, 5));
  }
  rmSync(pidFile, { force: true });
}

function readOwner(pidFile: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(pidFile, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function describeProcess(pid: number): { parent: number; command: string } | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
  const found = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? '');
  return found ? { parent: Number(found[1]), command: found[2] ?? '' } : undefined;
}

function program(): string {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'dynoxide');
  } catch {
    throw new Error(`${name} is not installed: name another DynamoDB engine with DYNAMODB_ENDPOINT`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
