import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  choices,
  choicesOf,
  civilDateField,
  clockTimeField,
  idOf,
  instantField,
  line,
  PageQuery,
  postalCodeField,
  text,
  wholeNumber,
  words,
} from './fields.ts';

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

describe('a field of each kind says what is wrong', () => {
  const id = `can-${'0'.repeat(20)}`;
  test.each<[string, z.ZodMiniType, unknown, string]>([
    ['an id with the keys’ own sign', idOf('candidate'), `${id}#b`, 'not-an-id'],
    ['an id of another kind', idOf('person'), id, 'not-an-id'],
    ['a day there is not', civilDateField, '2027-02-29', 'not-a-date'],
    ['a day nobody means', civilDateField, '9999-12-31', 'year-out-of-range'],
    ['an instant of a day there is not', instantField, '2026-02-30T10:00:00Z', 'not-an-instant'],
    ['an instant nobody means', instantField, '9999-12-31T23:59:59Z', 'year-out-of-range'],
    ['an instant of no hour', instantField, '2026-11-23T24:00:00Z', 'not-an-instant'],
    ['a clock time there is not', clockTimeField, '24:00', 'not-a-clock-time'],
    ['a postal code there is not', postalCodeField, '0000', 'not-a-postal-code'],
    ['a postal code above the last', postalCodeField, '9991', 'not-a-postal-code'],
    ['half a character', line(10), '\ud971', 'unseen-signs'],
    ['half a character in several lines', text(10), 'a\n\udc00', 'unseen-signs'],
    ['a control character', line(10), 'a\u0007b', 'unseen-signs'],
    ['a tab in one line', line(10), 'a\tb', 'unseen-signs'],
    ['a turned direction', text(10), 'a\u202eb', 'unseen-signs'],
    ['several lines', line(10), 'a\nb', 'not-one-line'],
    ['nothing but space', words(10), ' \n ', 'missing'],
    ['a number for a text', line(10), 5, 'not-a-text'],
    ['a text for a number', wholeNumber(0, 9), '5', 'not-a-number'],
    ['a half number', wholeNumber(0, 9), 0.5, 'not-a-whole-number'],
    ['no number', wholeNumber(0, 9), undefined, 'missing'],
  ])('%s', (_what, shape, value, code) => {
    expect(told(shape, value)[0]).toBe(`/ ${code}`);
  });

  test.each(['0800', '1050', '4000', '9990'])('%s is a postal code', (code) => {
    expect(told(postalCodeField, code)).toEqual([]);
  });

  test('whatever a text takes, it keeps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = z.safeParse(text(1000), typed);
        expect(read.success ? read.data : typed.trim()).toBe(typed.trim());
      }),
    );
    const lines = 'Første linje\n\tindrykket\r\n👩🏽‍🍳 og عربي \u200f, é, n̈';
    expect(z.parse(text(100), lines)).toBe(lines);
  });
});
