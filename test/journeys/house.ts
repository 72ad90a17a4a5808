import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadTemplate } from '#infra/local/template.ts';
import { startRuntime } from '#infra/local/runtime.ts';
import { seedDemo } from '#infra/local/seed.ts';
import { synthesize } from '#infra/build/synth.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
    /** The table engine beneath the house, and the name of insight's table in it. */
    engine: { endpoint: string; insight: string };
  }
}

/** By its name in the templates. */
function insightTable(): string {
  const template = loadTemplate('cdk.out', { secretValue: () => '' });
  const table = template.ofType('AWS::DynamoDB::GlobalTable').find(({ stack }) => stack.endsWith('-insight'));
  if (!table) throw new Error('insight has no table');
  return template.name(table);
}

/**
 * Starts the built house on a free port and a folder of its own, with the demo partnership in it; or uses the one that
 * runs already at JOURNEY_ORIGIN, for whoever writes a journey.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['JOURNEY_ORIGIN'];
  if (running) {
    project.provide('origin', running);
    project.provide('engine', { endpoint: process.env['JOURNEY_ENGINE'] ?? running, insight: insightTable() });
    return async () => undefined;
  }
  const data = mkdtempSync(join(tmpdir(), 'fodfaeste-journey-'));
  await synthesize('local', 'cdk.out');
  const house = await startRuntime({
    assembly: 'cdk.out',
    frontends: 'dist/frontends',
    data,
    port: 0,
    schedulesLater: true,
  });
  const began = performance.now();
  await seedDemo({ ...house, data, now: house.clock.now(), onProgress: () => undefined });
  house.startSchedules();
  console.log(`The demo was seeded in ${Math.round((performance.now() - began) / 1000)} s`);
  project.provide('origin', house.origin);
  project.provide('engine', { endpoint: house.engineEndpoint, insight: insightTable() });
  return async () => {
    await house.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
