import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourcesIn } from './sources.ts';

/**
 * One way to do one job (docs/decisions/2026-11-27-one-way-to-do-one-job.md): what is told by its mark in the text may
 * stand only in the files named. A second way of doing it fails here.
 */
const oneWay = [
  {
    job: 'counting a version',
    mark: /\bversion(:| =)[^,;\n]*\bversion \+ 1/,
    only: ['shared/kernel/version.ts'],
  },
  {
    job: 'trying again',
    mark: /\bfor \(let \w*(attempt|tries|retries|made)\b|\bsetTimeout\b/i,
    only: ['shared/runtime/retry.ts'],
  },
  {
    job: 'letting the newer win, or requiring what was read',
    mark: /ConditionExpression: '#version = |OR #\w+ (<|\$\{)/,
    only: ['shared/runtime/conditions.ts'],
  },
  {
    job: 'telling a lost race from a busy database',
    mark: /'TransactionConflict'/,
    only: ['shared/runtime/conditions.ts'],
  },
  {
    job: 'going on with a list',
    mark: /\b(open|seal)Cursor\(/,
    only: ['shared/runtime/cursor.ts', 'shared/runtime/paged-list.ts'],
  },
  {
    job: 'reading what a path names',
    mark: /\breq\.param\(/,
    only: ['shared/runtime/path-id.ts', 'shared/runtime/route-call.ts'],
  },
  {
    job: 'taking a text for an id',
    mark: /\bas (unknown as )?(Cvr\b|Id<|[A-Z][A-Za-z]*Id\b)/,
    only: ['shared/kernel/cvr.ts', 'shared/kernel/ids.ts'],
  },
] as const;

test.each(oneWay)('$job is done in one place', ({ mark, only }) => {
  const files = [...sourcesIn('services'), ...sourcesIn('shared')];
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => mark.test(readFileSync(join(root, file), 'utf8')))).toEqual([...only]);
});

test('an id in matching’s domain is of its kind, never any text', () => {
  const files = sourcesIn('services/matching/domain');
  expect(files.length).toBeGreaterThan(20);
  const plainId = /\b\w*(Id\??: string\b|Ids\??: (readonly string\[\]|ReadonlySet<string>))/;
  expect(files.filter((file) => plainId.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
