import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { SixMonthCheckCorrection } from '#shared/shapes/six-month-check.ts';
import { checkText } from './check.text.ts';
import { datesFrom } from './read-change.ts';

/** What stands in the fields: the right answer, or that it is taken back, the day it was given, and what was wrong. */
export type CheckCorrectionFields = {
  readonly stillThere: string;
  readonly answeredOn: string;
  readonly reason: string;
};

/** Reads the fields as the request the service takes; an answer that is taken back has no day. */
export function readCheckCorrection(
  { stillThere, answeredOn, reason }: CheckCorrectionFields,
  version: number,
): Reading<CheckCorrectionFields, SixMonthCheckCorrection> {
  return readWithShape(
    SixMonthCheckCorrection,
    {
      version,
      reason: reason.trim(),
      ...(stillThere === 'take-back' && { takenBack: true }),
      ...((stillThere === 'yes' || stillThere === 'no') && {
        stillThere: stillThere === 'yes',
        answeredOn: readDate(answeredOn, datesFrom()) ?? answeredOn,
      }),
    },
    checkText().words,
  );
}
