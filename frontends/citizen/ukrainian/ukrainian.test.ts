import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ukrainian } from './all.ts';

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

describe('Ukrainian in the citizen’s app', () => {
  it('stands under the name of every text that a citizen can meet', async () => {
    const all = [...(await textsOfCitizen())];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([name, text]) => text.named !== name || !ukrainian[name]).map(([name]) => name)).toEqual([]);
    const names = [...all.map(([name]) => name), 'refusals', 'fieldErrors'];
    expect(Object.keys(ukrainian).filter((name) => !names.includes(name))).toEqual([]);
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
