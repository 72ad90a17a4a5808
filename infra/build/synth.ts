import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StageName } from '#infra/constructs/stage.ts';
import { serviceEntries, serviceNames } from '#infra/service-entries.ts';
import { runNode } from './run-node.ts';
import { stackSources } from './stack-sources.ts';
import { fingerprintOf, root } from './stamps.ts';

/**
 * Writes the templates of one stage, with the functions' bundles beside them, unless they already say the same.
 * Runs in a process of its own: CDK's memory should not stay in the process that goes on to run the house.
 *
 * @param outdir where they go; emptied first, so that no template of a stack that is gone stays behind
 * @returns whether they were written anew
 */
export async function synthesize(stage: StageName, outdir: string): Promise<boolean> {
  const folder = resolve(root, outdir);
  const stamp = join(folder, 'stamp');
  const wanted = `${stage} ${fingerprintOf(inputs())}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  rmSync(folder, { recursive: true, force: true });
  await runNode(['infra/app.ts'], { STAGE: stage, CDK_OUTDIR: folder });
  writeFileSync(stamp, wanted);
  return true;
}

/** Infrastructure sources, and the bundles with what lies beside them. */
function inputs(): string[] {
  const bundles = serviceNames.flatMap((service) =>
    serviceEntries[service].map((entry) => `dist/lambdas/${service}/${entry}`),
  );
  return [...stackSources(), ...bundles.flatMap((folder) => [`${folder}/index.mjs`, `${folder}/openapi.json`])];
}
