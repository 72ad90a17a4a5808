import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseEndpoint: string;
  }
}

/** Starts one embedded DynamoDB for the whole test run, on a file of its own; another engine by DYNAMODB_ENDPOINT. */
export default async function setup(project: TestProject): Promise<() => void> {
  const given = process.env['DYNAMODB_ENDPOINT'];
  if (given) {
    project.provide('databaseEndpoint', given);
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-test-'));
  const port = await freePort();
  const engine = spawn(enginePath(), ['serve', '--port', String(port), '--db-path', join(folder, 'db.sqlite')], {
    stdio: 'ignore',
  });
  await answers(engine, port);
  project.provide('databaseEndpoint', `http://127.0.0.1:${port}`);
  return () => {
    engine.kill();
    rmSync(folder, { recursive: true, force: true });
  };
}

function enginePath(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json')), 'dynoxide');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function answers(engine: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (engine.exitCode !== null) throw new Error('the embedded database stopped at its start');
    const connected = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => setTimeout(resolve, 5, false));
    });
    if (connected) return;
  }
}
