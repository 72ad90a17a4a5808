import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { today } from '#kit/time/clock.ts';
import { addDays, instantOf } from '#kit/time/copenhagen.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import type * as z from 'zod/mini';
import { dutyText } from './duty.text.ts';

/** A watch as it is typed. */
export type DutyFields = {
  readonly personId: string;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly phone: string;
  readonly reason: string;
};

/** Reads a watch as a request of this shape; one that ends at an earlier time than it begins goes on into the next day. */
export function readDutyHours<Body>(
  shape: z.ZodMiniType<Body>,
  { personId, phone, on, from, to }: Omit<DutyFields, 'reason'>,
  rest: object,
): Reading<DutyFields, Body> {
  const [date, begins, ends] = [readDate(on, today()), readTime(from), readTime(to)];
  const day = date ?? today();
  const lastDay = begins && ends && ends <= begins ? addDays(day, 1) : day;
  const read = readWithShape(shape, {
    ...{ ...rest, personId: personId || undefined, phone },
    ...{ from: instantOf(day, begins ?? '08:00'), to: instantOf(lastDay, ends ?? '16:00') },
  });
  if (date && begins && ends) return read;
  const t = dutyText();
  return {
    errors: {
      ...('errors' in read ? read.errors : {}),
      ...(date ? {} : { on: t.notADate }),
      ...(begins ? {} : { from: t.notATime }),
      ...(ends ? {} : { to: t.notATime }),
    },
  };
}
