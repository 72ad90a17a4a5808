import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The running house of a bench, with a data folder of its own. */
export type BenchHouse = {
  readonly origin: string;
  /** From the start of the process to the first request served. */
  readonly readyMs: number;
  /** Resident memory of the process and its children, in bytes. */
  memory(): number;
  stop(): Promise<void>;
};

export type HouseOptions = { readonly root: string; readonly data: string; readonly port: number };

/**
 * Starts the house as `npm start` does, and waits until the demo stands in it. What it said is thrown where it stops.
 * @param dynamoDbEndpoint another engine than its own
 */
export async function startHouse({ root, data, port }: HouseOptions, dynamoDbEndpoint?: string): Promise<BenchHouse> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'infra/local/main.ts')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      FODFAESTE_DATA: data,
      ...(dynamoDbEndpoint && { DYNAMODB_ENDPOINT: dynamoDbEndpoint }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(child);
  await said('is ready at');
  const readyMs = performance.now() - began;
  await said('Sign in at');
  const text = said.all();
  if (text.includes('not complete')) {
    child.kill('SIGTERM');
    throw new Error(`the demo could not be seeded:\n${text}`);
  }
  return {
    origin: `http://localhost:${port}`,
    readyMs,
    memory: () => residentBytes(child.pid as number),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}

/** Resolves when the process has said something; rejects when it ends first. */
function listen(child: ChildProcess): ((words: string) => Promise<void>) & { all: () => string } {
  let text = '';
  const look = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      for (const each of look) each();
    });
  }
  const said = (words: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = () => {
        if (!text.includes(words)) return;
        look.delete(check);
        resolve();
      };
      look.add(check);
      child.once('exit', (code) => reject(new Error(`the house stopped (${code}):\n${text}`)));
      check();
    });
  return Object.assign(said, { all: () => text });
}

function residentBytes(pid: number): number {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const kibOf = (process: number): number =>
    rows.reduce((sum, [own, parent, kib = 0]) => {
      if (own === process) return sum + kib;
      return parent === process ? sum + kibOf(own as number) : sum;
    }, 0);
  return kibOf(pid) * 1024;
}
