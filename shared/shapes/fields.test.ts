import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { choices, choicesOf, PageQuery } from './fields.ts';

const told = (shape: z.ZodMiniType, value: unknown) =>
  z.safeParse(shape, value).error?.issues.map(({ path, message }) => `/${path.join('/')} ${message}`) ?? [];

describe('how many a list shall give', () => {
  test.each([
    ['1', []],
    ['100', []],
    ['0', ['/limit limit-too-small']],
    ['101', ['/limit limit-too-large']],
    ['0x10', ['/limit not-a-whole-number']],
    ['1e2', ['/limit not-a-whole-number']],
    [' 10', ['/limit not-a-whole-number']],
    ['+10', ['/limit not-a-whole-number']],
    ['-1', ['/limit not-a-whole-number']],
    ['', ['/limit not-a-whole-number']],
    ['9'.repeat(400), ['/limit not-a-whole-number']],
  ])('%j', (limit, errors) => {
    expect(told(PageQuery, { limit })).toEqual(errors);
  });

  test('is a number once it is read', () => {
    expect(z.parse(PageQuery, { limit: '25' })).toEqual({ limit: 25 });
  });
});

describe('a list of choices', () => {
  const days = choicesOf(['monday', 'tuesday', 'wednesday'], { atLeast: 1, atMost: 2 });
  const groups = choices(z.object({ id: z.string(), name: z.string() }), { atMost: 3, by: ({ id }) => id });
  test.each<[string, z.ZodMiniType, unknown, string[]]>([
    ['as many as are allowed', days, ['monday', 'tuesday'], []],
    ['none', days, [], ['/ choose-at-least-one']],
    ['too many', days, ['monday', 'tuesday', 'wednesday'], ['/ too-many']],
    ['the same again', days, ['monday', 'monday'], ['/1 chosen-twice']],
    ['one there is not', days, ['sunday'], ['/0 Invalid input']],
    [
      'the same id under two names',
      groups,
      [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
      ['/1 chosen-twice'],
    ],
  ])('%s', (_what, shape, value, errors) => {
    expect(told(shape, value)).toEqual(errors);
  });

  test('of a fixed list can hold all of them and no more', () => {
    const all = choicesOf(['a', 'b', 'c']);
    expect(told(all, ['c', 'a', 'b'])).toEqual([]);
    expect(
      told(
        all,
        Array.from({ length: 10_000 }, () => 'a'),
      ),
    ).toEqual(['/ too-many']);
  });
});
