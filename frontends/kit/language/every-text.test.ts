import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const frontends = join(import.meta.dirname, '../..');
const files = (await readdir(frontends, { recursive: true })).filter((file) => file.endsWith('.text.ts'));

/** Every path to a text in a dictionary: `heading`, `parts.kept`. */
function paths(dictionary: unknown, under = ''): string[] {
  if (typeof dictionary !== 'object' || dictionary === null) return [under];
  return Object.entries(dictionary).flatMap(([key, value]) => paths(value, under === '' ? key : `${under}.${key}`));
}

describe('every dictionary', () => {
  it('was found', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s says the same things in Danish and English', async (file) => {
    const exported = Object.values((await import(join(frontends, file))) as Record<string, unknown>);
    const dictionaries = exported.filter(
      (value): value is { both: [unknown, unknown] } => typeof value === 'function' && 'both' in value,
    );
    expect(dictionaries.length).toBeGreaterThan(0);
    for (const { both } of dictionaries) expect(paths(both[1])).toEqual(paths(both[0]));
  });
});
