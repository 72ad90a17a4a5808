import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type EntryName, entrySource, serviceEntries, type ServiceName, serviceNames } from '#infra/service-entries.ts';
import { type Bundle, bundle, ownInputs } from './bundle.ts';
import { inputsOf, isFresh, root, stampPart } from './stamps.ts';

interface LambdaPart extends Bundle {
  readonly name: string;
}

/**
 * Bundles every function of every service to `dist/lambdas/<service>/<entry>/index.mjs`, where it or
 * anything it imports has changed, and removes the bundles of those that are gone. What went into each bundle is
 * kept in `dist/meta/lambdas/` for the bench.
 *
 * @returns the names of the bundles that were made, such as `lambda/access/api`
 */
export async function buildLambdas(): Promise<string[]> {
  const parts = serviceNames.flatMap((service) => serviceEntries[service].map((entry) => partOf(service, entry)));
  const stale = parts.filter(({ name, folder }) => !isFresh(name, inputsOf(name), `${folder}/index.mjs`));
  if (stale.length > 0) await build(stale);
  removeOthers(parts);
  return stale.map(({ name }) => name);
}

/** The name of a bundle among the parts of a build. */
export function lambdaPart(service: ServiceName, entry: EntryName): string {
  return `lambda/${service}/${entry}`;
}

function partOf(service: ServiceName, entry: EntryName): LambdaPart {
  const folder = `dist/lambdas/${service}/${entry}`;
  return { name: lambdaPart(service, entry), source: entrySource[entry](service), folder };
}

async function build(parts: readonly LambdaPart[]): Promise<void> {
  const metafile = await bundle(parts);
  for (const { name, source, folder } of parts) {
    const output = metafile.outputs[`${folder}/index.mjs`];
    keep(`dist/meta/lambdas/${name.slice('lambda/'.length)}.json`, { source, ...output });
    stampPart(name, ownInputs(metafile, source));
  }
}

function keep(path: string, content: object): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

function removeOthers(parts: readonly LambdaPart[]): void {
  const folders = new Set(parts.map(({ folder }) => folder));
  for (const folder of globSync('dist/lambdas/*/*', { cwd: root })) {
    if (!folders.has(folder)) rmSync(join(root, folder), { recursive: true });
  }
}
