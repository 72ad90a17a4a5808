import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '#infra/build/stamps.ts';
import { buildFixture } from '#test/runtime-fixture/build.ts';
import { eventually } from '#test/runtime-fixture/scratch.ts';

const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-killed-'));
const data = join(folder, 'data');
const running = new Set<ChildProcess>();
/** Several starts and hundreds of writes: seconds alone, more beside other tests. */
const patienceMs = 60_000;
let assembly: string;

beforeAll(async () => {
  ({ assembly } = await buildFixture(folder));
});
afterAll(async () => {
  for (const child of running) await end(child, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the fixture in a process of its own. Gives its address, or what it complained of. */
async function start(): Promise<{ child: ChildProcess; origin?: string; complaint: string }> {
  const child = spawn(process.execPath, [join(root, 'test/runtime-fixture/serve.ts'), assembly, data]);
  running.add(child);
  let said = '';
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await Promise.race([new Promise((resolve) => child.once('exit', resolve)), eventuallySaid()]);
  return { child, complaint, ...(said && (JSON.parse(said) as { origin: string })) };

  async function eventuallySaid(): Promise<void> {
    while (!said.includes('\n')) await new Promise((again) => setTimeout(again, 10));
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await exited;
}

const enginePid = (): number =>
  (JSON.parse(readFileSync(join(data, 'tables.sqlite.pid'), 'utf8')) as { engine: number }).engine;
const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it(
  'a killed runtime loses nothing it acknowledged, and its orphaned table engine is ended',
  async () => {
    const acknowledged: string[] = [];
    let orphan = 0;
    for (let round = 0; round < 3; round += 1) {
      const { child, origin } = await start();
      const writing = Array.from({ length: 8 }, async (_, writer) => {
        for (let n = 0; ; n += 1) {
          const id = `${round}-${writer}-${n}`;
          const answer = await fetch(`${origin}/api/notes/0265/write/${id}`, { method: 'POST' });
          if (answer.status === 200) acknowledged.push(id);
        }
      });
      const writersEnd = Promise.allSettled(writing);
      const before = acknowledged.length;
      await eventually(() => acknowledged.length > before + 40);
      orphan = enginePid();
      await end(child, 'SIGKILL');
      await writersEnd;
      expect(lives(orphan)).toBe(true);
    }

    const { child, origin } = await start();
    expect(enginePid()).not.toBe(orphan);
    await eventually(() => !lives(orphan));
    const isSeen = async (id: string): Promise<boolean> =>
      (await fetch(`${origin}/api/notes/0265/seen/${id}`)).status === 200;
    await eventually(() => isSeen(acknowledged.at(-1) ?? ''));
    for (const id of acknowledged) await eventually(() => isSeen(id));
    expect(acknowledged.length).toBeGreaterThan(120);
    await end(child, 'SIGTERM');
    expect(lives(enginePidOr(orphan))).toBe(false);
  },
  patienceMs,
);

it(
  'a second runtime on the same data is refused, and a table engine that dies takes its runtime along',
  async () => {
    const first = await start();
    const second = await start();
    expect([second.origin, second.complaint]).toEqual([undefined, expect.stringContaining('already uses')]);
    process.kill(enginePid(), 'SIGKILL');
    await eventually(() => first.child.exitCode === 1);
  },
  patienceMs,
);

function enginePidOr(otherwise: number): number {
  try {
    return enginePid();
  } catch {
    return otherwise;
  }
}
