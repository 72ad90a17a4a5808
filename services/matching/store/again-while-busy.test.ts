import { expect, test } from 'vitest';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { againWhileBusy } from './again-while-busy.ts';

const busy: Result<number> = refuse('busy-try-again');
const other: Result<number> = refuse('opening-not-open');

test.each([
  ['done at once', [ok(1)], ok(1), 1],
  ['done at the second attempt', [busy, ok(2)], ok(2), 2],
  ['busy to the end', [busy, busy, busy, ok(4)], busy, 3],
  ['refused for a reason that stays', [other, ok(2)], other, 1],
])('%s', async (_what, answers, expected, asked) => {
  let attempts = 0;
  const result = await againWhileBusy(async () => answers[attempts++] ?? busy);
  expect(result).toEqual(expected);
  expect(attempts).toBe(asked);
});
