import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { PackChange, PackDraft, type PackView } from '#shared/shapes/evidence-pack.ts';

/** So many kinds of support can be written in the form. */
export const supportRows = [0, 1, 2, 3, 4, 5] as const;
type Row = (typeof supportRows)[number];

export type PackFields = {
  readonly purpose: string;
  readonly from: string;
  readonly until: string;
  readonly notTried: string;
  readonly summary: string;
  readonly keepWords: readonly string[];
} & { readonly [name in `${'what' | 'effect' | 'more'}${Row}`]: string };

const twoYears = 730;

/** A date may be typed as far back as this. */
export function typedFrom(): string {
  return addDays(today(), -twoYears);
}

/** The fields as they begin, or as the draft stands. */
export function packFields(former?: PackView, begin?: string): PackFields {
  const supports = former?.words.supports ?? [];
  const rows = supportRows.flatMap((row) => [
    [`what${row}`, supports[row]?.what ?? ''],
    [`effect${row}`, supports[row]?.effect ?? 'helped'],
    [`more${row}`, supports[row]?.more ?? ''],
  ]);
  return {
    purpose: former?.purpose ?? '',
    from: typedDate(former?.from ?? begin ?? today()),
    until: typedDate(former?.until ?? today()),
    notTried: former?.words.notTried ?? '',
    summary: former?.words.summary ?? '',
    keepWords: [],
    ...(Object.fromEntries(rows) as Record<`${'what' | 'effect' | 'more'}${Row}`, string>),
  };
}

/** What is written, as it is sent: support without a name is none. */
export function readPack(fields: PackFields, version?: number): Reading<PackFields, PackDraft & Partial<PackChange>> {
  const day = (typed: string): string => readDate(typed, typedFrom()) ?? typed;
  const supports = supportRows.flatMap((row) => {
    const what = fields[`what${row}`].trim();
    const more = fields[`more${row}`].trim();
    return what ? [{ what, effect: fields[`effect${row}`], ...(more && { more }) }] : [];
  });
  const draft = {
    ...{ purpose: fields.purpose || undefined, from: day(fields.from), until: day(fields.until) },
    words: { supports, notTried: fields.notTried, ...(fields.summary.trim() && { summary: fields.summary }) },
    ...(fields.keepWords.length > 0 && { keepWords: true }),
  };
  const read = version ? readWithShape(PackChange, { version, ...draft }) : readWithShape(PackDraft, draft);
  if (!('errors' in read)) return read;
  const errors = read.errors as Record<string, string>;
  const { 'words.supports': ofSupports, 'words.notTried': notTried, 'words.summary': summary, ...rest } = errors;
  return {
    errors: {
      ...rest,
      ...(ofSupports && { what0: ofSupports }),
      ...(notTried && { notTried }),
      ...(summary && { summary }),
    },
  } as Reading<PackFields, PackDraft & Partial<PackChange>>;
}
