import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { house } from '#infra/app.ts';
import { exampleStages } from './example-stages.ts';
import { standingApps } from '../../frontends/build/apps.ts';
import { serviceEntries, serviceNames } from '#infra/service-entries.ts';

/** Writes the templates of every stage under a folder, from stand-in bundles, so that the tests need no build. */
export function synthesizeAll(folder: string): void {
  const bundles = standInBundles(join(folder, 'bundles'));
  const apps = standInApps(join(folder, 'apps'));
  for (const stage of exampleStages) house(stage, { outdir: join(folder, stage.name), bundles, apps }).synth();
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

function standInApps(folder: string): string {
  for (const { name: app } of standingApps) {
    mkdirSync(join(folder, app, 'assets'), { recursive: true });
    writeFileSync(join(folder, app, 'index.html'), `<title>${app}</title>\n`);
    writeFileSync(join(folder, app, 'assets', 'app-1a2b3c4d.js'), `document.title = '${app}';\n`);
  }
  return folder;
}

if (import.meta.main) synthesizeAll(process.argv[2] as string);
