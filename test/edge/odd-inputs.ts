import { sampleOf, type Schema } from './request-fields.ts';

/** Something odd for a field, and what must be said of it. */
export type Odd = {
  readonly value: unknown;
  /** It must be refused, at the field; else it may be taken, as long as nothing breaks. */
  readonly refused: boolean;
  /** It is of another type, which is something else than missing. */
  readonly anotherType?: boolean;
  /** The very code that says what is wrong. */
  readonly code?: string;
};

const refused = (...values: readonly unknown[]): Odd[] => values.map((value) => ({ value, refused: true }));
const takenOrNot = (...values: readonly unknown[]): Odd[] => values.map((value) => ({ value, refused: false }));
const otherTypes = (...values: readonly unknown[]): Odd[] =>
  values.map((value) => ({ value, refused: true, anotherType: true }));

const halfACharacter = '\ud971';
const brokenTexts = ['a\u0000b', 'a\u001bb', 'a\u009fb', 'a\u202eb', 'a\u2066b', `a${halfACharacter}b`, halfACharacter];
const oddTexts = ['', ' ', '__proto__', 'constructor', 'a#b', '<b>a</b>', '=1+1', '👩🏽‍🍳', 'ﷺ', 'e\u0301', '%00', '../..'];
const veryLong = 'a'.repeat(10_000);

const days = [
  '2027-02-29',
  '2026-02-30',
  '2026-13-01',
  '9999-12-31',
  '0000-01-01',
  '23-11-2026',
  '2026-11-23T10:00:00Z',
];
const instants = [
  '2026-02-30T10:00:00Z',
  '2027-02-29T10:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-11-23T25:00:00Z',
  '2026-11-23T10:00:00+01:00',
  '2026-11-23',
];
const ofFormat: Readonly<Record<string, readonly string[]>> = {
  date: days,
  'date-time': instants,
  'clock-time': ['24:00', '7:30', '12:60', '08:00:00'],
  'postal-code': ['0000', '0799', '9999', '40000', '400O', '٤٠٠٠'],
  cvr: ['12345678', 'DK 41000007', '4100000'],
  cpr: ['000000-0000', '320199-1234'],
  email: ['a@b..dk', 'a@b.dk;', 'a b@c.dk'],
  phone: ['1', 'tolv', '1'.repeat(50)],
};

/** What has lines of its own, or is brought into one. */
const severalLines = new Set(['text', 'name']);

/** Everything odd that a field of this kind is asked to bear. */
export function oddFor(schema: Schema): Odd[] {
  if (schema.type === 'string') return oddTextsFor(schema);
  if (schema.type === 'boolean') return otherTypes('true', 1, null, [], {});
  if (schema.type === 'number' || schema.type === 'integer')
    return [
      ...['5', 'fem'].map((value) => ({ value, refused: true, anotherType: true, code: 'not-a-number' })),
      ...otherTypes(null, true, [], {}),
      // Below what may be, and a finer fraction than is asked for: most numbers are whole and none is negative.
      ...refused(1e308, -1e308, (schema.multipleOf ?? 1) / 10, Math.min(schema.minimum ?? 0, 0) - 1),
    ];
  if (schema.items) return [...otherTypes('x', 1, null, {}), ...oddLists(schema, sampleOf(schema.items))];
  return otherTypes('x', 1, null, []);
}

function oddTextsFor({ const: only, enum: choices, format = '', pattern }: Schema): Odd[] {
  if (format === 'cursor') return [...refusedSomewhere, ...otherTypes(5, {})];
  const isOfKind = only !== undefined || choices !== undefined || format in ofFormat;
  return [
    ...otherTypes(5, true, null, [], {}),
    ...refused(...brokenTexts, veryLong),
    ...(severalLines.has(format) ? takenOrNot : refused)('a\nb', 'a\r\nb', 'a\u2028b'),
    ...oddTexts.map((value) => ({
      value,
      refused: isOfKind || (pattern !== undefined && !new RegExp(pattern).test(value)),
    })),
    ...refused(...(ofFormat[format] ?? [])),
  ];
}

/** A cursor is opened by the service that sealed it: that refuses the request as a whole. */
const refusedSomewhere = takenOrNot(halfACharacter, 'e30.x', 'a\u0000b', 'a#b', veryLong.slice(0, 1999));

function oddLists({ uniqueItems }: Schema, item: unknown): Odd[] {
  const many = Array.from({ length: 1000 }, () => item);
  return [...refused(many), ...(uniqueItems ? refused(many.slice(0, 5)) : []), ...otherTypes([null], [[item]])];
}
