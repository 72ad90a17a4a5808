import { StillThereAnswer, type OwnStillThere } from '#shared/shapes/still-there.ts';
import type { Reading } from '../forms/create-form.ts';
import { readWithShape, type FieldWords } from '../forms/read-with-shape.ts';
import { today } from '../time/clock.ts';
import { addDays } from '../time/copenhagen.ts';
import { readDate } from '../time/read-dates.ts';

export type StillThereFields = { readonly says: string; readonly on: string; readonly words: string };

/** An answer that is put right: what it said is filled in, where it is shown at all. */
export type SaidBefore = Pick<OwnStillThere, 'answerId' | 'state'> &
  Partial<Pick<OwnStillThere, 'says' | 'on' | 'words'>>;

const daysBack = 365;

/** A day without a year is the last such day. */
export function daysOfStillThere(): string {
  return addDays(today(), -daysBack);
}

/** Reads the fields as the request the service takes; "still there" has no day. */
export function readStillThere(
  { says, on, words }: StillThereFields,
  {
    dueOn,
    said,
    errors,
  }: { readonly dueOn: string; readonly said: SaidBefore | undefined; readonly errors: FieldWords },
): Reading<StillThereFields, StillThereAnswer> {
  const replaces = said?.state === 'void' ? undefined : said?.answerId;
  return readWithShape(
    StillThereAnswer,
    {
      dueOn,
      ...(says && { says }),
      ...(says !== 'still' && on.trim() && { on: readDate(on, daysOfStillThere()) ?? on }),
      ...(words.trim() && { words: words.trim() }),
      ...(replaces && { replaces }),
    },
    errors,
  );
}
