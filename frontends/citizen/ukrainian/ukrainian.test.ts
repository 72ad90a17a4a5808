import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldErrorText } from '#shared/shapes/field-error.text.ts';
import { ukrainian as rest } from './all.ts';
import { ukrainianAtWork } from './at-work.ts';
import { fieldErrors } from './sentences.uk.ts';

const ukrainian = { ...rest, ...ukrainianAtWork };
const frontends = join(import.meta.dirname, '../..');

/** Every file that the citizen's app is made of, followed from its first. */
function filesOfCitizen(): readonly string[] {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:^(?:import|export)\b(?! type)[^;]*?from|import\()\s*'((?:#kit\/|\.)[^']+)'/gm,
    );
    for (const [, name = ''] of imports)
      follow(name.startsWith('#kit/') ? join(frontends, 'kit', name.slice(5)) : normalize(join(dirname(file), name)));
  };
  follow(join(frontends, 'citizen/main.tsx'));
  return [...seen];
}

/** Every path to a text in a dictionary: `heading`, `parts.kept`. */
function paths(dictionary: unknown, under = ''): string[] {
  if (typeof dictionary !== 'object' || dictionary === null) return [under];
  return Object.entries(dictionary).flatMap(([key, value]) => paths(value, under === '' ? key : `${under}.${key}`));
}

type Text = { readonly both: readonly [unknown, unknown]; readonly named?: string };

async function textsOfCitizen(): Promise<ReadonlyMap<string, Text>> {
  const files = filesOfCitizen().filter((file) => file.startsWith(frontends) && file.endsWith('.text.ts'));
  const found = await Promise.all(files.map(async (file) => Object.entries((await import(file)) as object)));
  return new Map(found.flat().filter(([, text]) => typeof text === 'function' && 'both' in text) as [string, Text][]);
}

/** The shapes that the citizen's app reads with or sends, and the fields that they are made of. */
function shapesOfCitizen(): readonly string[] {
  const imported = filesOfCitizen().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import [^;]*?from '#(shared\/shapes\/[^']+)'/gm)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set([...imported, 'shared/shapes/fields.ts'])].filter((name) => !name.endsWith('.text.ts'));
}

/**
 * In the same files, but not a citizen's to meet: the staff's own judgement, a placement's end, what a draft asks first, and the
 * words of an agreement's template.
 */
const metByStaff = [
  ...['departing-unexplained', 'not-begun', 'ask-the-person-first'],
  ...['placeholder-unknown', 'placeholder-not-closed'],
];

describe('Ukrainian in the citizen’s app', () => {
  it('stands under the name of every text that a citizen can meet', async () => {
    const all = [...(await textsOfCitizen())];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([name, text]) => text.named !== name || !ukrainian[name]).map(([name]) => name)).toEqual([]);
    const names = [...all.map(([name]) => name), 'refusals', 'fieldErrors'];
    expect(Object.keys(ukrainian).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has words for every fault that the shape of a citizen’s request can find', () => {
    const shapes = shapesOfCitizen();
    expect(shapes.length).toBeGreaterThan(10);
    const written = shapes.map((name) => readFileSync(join(frontends, '..', name), 'utf8')).join('\n');
    const codes = [...written.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
    const faults = [...new Set(codes)].filter(
      (code) => Object.hasOwn(fieldErrorText, code) && !metByStaff.includes(code),
    );
    expect(faults).toContain('not-a-companion-code');
    expect(faults.filter((code) => !Object.hasOwn(fieldErrors, code))).toEqual([]);
  });

  it('says the same things as the Danish and holds no Danish', async () => {
    for (const [name, { both }] of await textsOfCitizen()) {
      const dictionary = ukrainian[name];
      if (!dictionary) continue;
      expect(paths(dictionary).toSorted(), name).toEqual(paths(both[0]).toSorted());
      expect(JSON.stringify(dictionary), name).not.toMatch(/[æøåÆØÅ](?!ste)/);
    }
  });
});
