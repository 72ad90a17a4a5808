import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppDefinition } from './apps.ts';

/** The hash of everything an app's build reads: its folder, the kit, the shared sources, the build itself and the lock file. */
export async function hashOfSources(root: string, app: AppDefinition): Promise<string> {
  const folders = [`frontends/${app.name}`, 'frontends/kit', 'frontends/build', 'shared/kernel', 'shared/shapes'];
  const files = [
    'frontends/apps.ts',
    'frontends/build.ts',
    'frontends/index.html',
    'package-lock.json',
    ...(await Promise.all(folders.map((folder) => filesUnder(root, folder)))).flat(),
  ];
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    hash.update(file).update('\0');
    hash.update(await readFile(join(root, file))).update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}

async function filesUnder(root: string, folder: string): Promise<string[]> {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
