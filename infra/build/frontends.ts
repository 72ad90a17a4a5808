import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from './run-node.ts';
import { isFresh, root, sourcesIn, stampPart } from './stamps.ts';

const part = 'frontends';
const builder = 'frontends/build.ts';

/**
 * Builds the apps where anything of theirs or of what they share has changed. It runs in a process of its own,
 * because the bundler's memory should not stay in the process that goes on to run the house.
 *
 * @returns whether anything was built
 */
export async function buildFrontendsIfChanged(): Promise<boolean> {
  if (!existsSync(join(root, builder))) return false;
  const inputs = [...sourcesIn('frontends'), ...sourcesIn('shared')];
  if (isFresh(part, inputs, 'dist/frontends')) return false;
  const { href } = pathToFileURL(join(root, builder));
  await runNode(['-e', `import(${JSON.stringify(href)}).then((apps) => apps.buildFrontends())`]);
  stampPart(part, inputs);
  return true;
}
