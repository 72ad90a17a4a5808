import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { house, stages } from '#infra/app.ts';
import { serviceEntries, serviceNames } from '#infra/service-entries.ts';

/** Writes the templates of every stage under a folder, from stand-in bundles, so that the tests need no build. */
export function synthesizeAll(folder: string): void {
  const bundles = standInBundles(join(folder, 'bundles'));
  for (const stage of Object.values(stages)) house(stage, { outdir: join(folder, stage.name), bundles }).synth();
}

function standInBundles(folder: string): string {
  for (const service of serviceNames) {
    for (const entry of serviceEntries[service]) {
      mkdirSync(join(folder, service, entry), { recursive: true });
      writeFileSync(join(folder, service, entry, 'index.mjs'), `export const handler = '${service} ${entry}';\n`);
    }
  }
  return folder;
}

if (import.meta.main) synthesizeAll(process.argv[2] as string);
