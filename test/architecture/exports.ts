import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownPath, root } from './sources.ts';

/** A file as this test reads it: what it exports, and what it takes from which other file. */
export type Module = { readonly exports: readonly string[]; readonly takes: readonly Taken[]; readonly text: string };
/** A name taken from a file; `*` is all of them. */
type Taken = { readonly from: string; readonly name: string };

const declared = /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|type|interface) (\w+)/gm;
const listed = /^export (?:type )?\{([^}]*)\}(?: from '([^']+)')?/gm;
const all = /^export \* from '([^']+)'/gm;
const imported = /^import (?:type )?([^'"]*?) from '([^']+)'/gm;
const lazy = /\bimport\(\s*'([^']+)'\s*\)/g;

/** Every source of the house, tests among them, by path. */
export function modules(): Map<string, Module> {
  const files = globSync('{infra,services,frontends,shared,test}/**/*.{ts,tsx,mjs,js}', { cwd: root })
    .filter((file) => !file.includes('node_modules') && !file.endsWith('.d.ts'))
    .sort();
  return new Map(files.map((file) => [file, moduleOf(file, readFileSync(join(root, file), 'utf8'))]));
}

/** What one file exports and takes. */
export function moduleOf(file: string, text: string): Module {
  const exports = [...text.matchAll(declared)].map((found) => found[1] ?? '');
  const takes: Taken[] = [];
  for (const [, names = '', from] of text.matchAll(listed)) {
    for (const { name, as } of namesIn(names)) {
      exports.push(as);
      if (from) takes.push({ from: pathOf(file, from), name });
    }
  }
  for (const [, clause = '', from = ''] of text.matchAll(imported)) {
    const braces = /\{([^}]*)\}/.exec(clause)?.[1];
    if (/\*\s+as\b/.test(clause)) takes.push({ from: pathOf(file, from), name: '*' });
    for (const { name } of namesIn(braces ?? '')) takes.push({ from: pathOf(file, from), name });
  }
  for (const pattern of [all, lazy])
    for (const [, from = ''] of text.matchAll(pattern)) takes.push({ from: pathOf(file, from), name: '*' });
  return { exports, takes, text };
}

/** Exports that nothing takes: `unused` where the file itself does not need them either. */
export function untaken(of: ReadonlyMap<string, Module>): { where: string; unused: boolean }[] {
  const taken = new Set([...of.values()].flatMap(({ takes }) => takes.map(({ from, name }) => `${from} ${name}`)));
  return [...of].flatMap(([file, { exports, text }]) =>
    exports
      .filter((name) => !taken.has(`${file} ${name}`) && !taken.has(`${file} *`))
      .map((name) => ({ where: `${file} ${name}`, unused: timesIn(text, name) < 2 })),
  );
}

function timesIn(text: string, name: string): number {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [...code.matchAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'g'))].length;
}

function namesIn(list: string): { name: string; as: string }[] {
  return list
    .split(',')
    .map((part) => part.trim().replace(/^type /, ''))
    .filter(Boolean)
    .map((part) => {
      const [name = '', as = name] = part.split(' as ');
      return { name, as };
    });
}

function pathOf(file: string, named: string): string {
  return ownPath(file, named) ?? named;
}
