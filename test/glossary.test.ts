import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#infra/build/stamps.ts';

test('the glossary has each word of the code once', () => {
  const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|')[1]?.trim() ?? '');
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.filter((word, place) => rows.indexOf(word) < place)).toEqual([]);
});
