import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const bytesPerKiB = 1024;

/** What each function's program weighs, as gzip: what is fetched when it starts cold. Throws where none is built. */
export function bundleSizes(root: string): Figure[] {
  const bundles = globSync('dist/lambdas/*/*/index.mjs', { cwd: root }).sort();
  if (bundles.length === 0) throw new Error('no function is built: npm run build');
  return bundles.map((file) => {
    const [, , service, entry] = file.split('/');
    const value = gzipSync(readFileSync(join(root, file))).length / bytesPerKiB;
    return { part: 'bundle, gzip', what: `${service} ${entry}`, value, unit: 'KiB' };
  });
}
