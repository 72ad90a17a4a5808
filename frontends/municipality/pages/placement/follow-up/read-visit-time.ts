import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { instantOf } from '#kit/time/copenhagen.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import type * as z from 'zod/mini';
import { datesFrom } from '../read-change.ts';
import { visitsText } from './visits.text.ts';

/** When a visit is, as it is typed; `startsAt` is the day, so that what the service says of it stands there. */
export type VisitTime = { readonly startsAt: string; readonly time: string; readonly minutes: string };

/** Reads day, time and length as a request of this shape; `rest` is what the request holds besides. */
export function readVisitTime<Body>(
  shape: z.ZodMiniType<Body>,
  fields: VisitTime,
  rest: object,
): Reading<VisitTime, Body> {
  const date = readDate(fields.startsAt, datesFrom());
  const time = readTime(fields.time);
  const startsAt = instantOf(date ?? today(), time ?? '12:00');
  const read = readWithShape(shape, { ...rest, startsAt, minutes: numberAsTyped(fields.minutes) });
  if (date && time) return read;
  return {
    errors: {
      ...('errors' in read ? read.errors : {}),
      ...(date ? {} : { startsAt: visitsText().notADate }),
      ...(time ? {} : { time: visitsText().notATime }),
    },
  };
}
