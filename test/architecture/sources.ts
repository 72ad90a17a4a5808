import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Every source file below a folder, tests left out. */
export function sourcesIn(folder: string): string[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })
    .filter((file) => !/\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
    .sort();
}

export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const importLine = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const lazyImport = /\bimport\(\s*'([^']+)'\s*\)/g;

/** What a file imports of our own code, as paths from the root; packages are left out. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const still = [...text.matchAll(importLine)].map((found) => ({
    typeOnly: Boolean(found[1]),
    named: found[2] as string,
  }));
  const lazy = [...text.matchAll(lazyImport)].map((found) => ({ typeOnly: false, named: found[1] as string }));
  return [...still, ...lazy].flatMap(({ typeOnly, named }) => {
    const to = ownPath(file, named);
    return to ? [{ from: file, to, typeOnly }] : [];
  });
}

/** The packages a file imports (not ours, not types alone), by name. */
export function packagesOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const still = [...text.matchAll(importLine)].filter((found) => !found[1]).map((found) => found[2] as string);
  return [...still, ...[...text.matchAll(lazyImport)].map((found) => found[1] as string)].filter(
    (named) => !ownPath(file, named),
  );
}

const folders: Record<string, string> = {
  '#shared': 'shared',
  '#services': 'services',
  '#kit': 'frontends/kit',
  '#infra': 'infra',
  '#test': 'test',
};

/** The path from the root that an import names; nothing for a package. */
export function ownPath(file: string, named: string): string | undefined {
  if (named.startsWith('.')) return relative(root, join(root, dirname(file), named));
  const [first = '', ...rest] = named.split('/');
  return folders[first] && [folders[first], ...rest].join('/');
}
