import type { JSX } from 'solid-js';
import type { Reading, RunningForm } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { instantOf } from '#kit/time/copenhagen.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import type * as z from 'zod/mini';
import { meetingText } from './meeting.text.ts';

/** What stands in the fields; `startsAt` is the day, so that what the service says of it stands there. */
export type MeetingFields = {
  readonly startsAt: string;
  readonly time: string;
  readonly minutes: string;
  readonly place: string;
};

/** Day, time, length and place of a match meeting, when it is called and when it is moved. */
export function WhenAndWhere(props: { readonly form: RunningForm<MeetingFields> }): JSX.Element {
  const t = meetingText;
  return (
    <>
      <DateField field={props.form.field('startsAt')} label={t().date} />
      <TimeField field={props.form.field('time')} label={t().time} help={t().timeHelp} />
      <NumberWithUnit field={props.form.field('minutes')} label={t().length} unit={t().minutes} />
      <TextField field={props.form.field('place')} label={t().whereQuestion} help={t().whereHelp} />
    </>
  );
}

/** Reads the fields as a request of this shape; `rest` is what the request holds besides. */
export function readWhenAndWhere<Body>(
  shape: z.ZodMiniType<Body>,
  fields: MeetingFields,
  rest: object,
): Reading<MeetingFields, Body> {
  const date = readDate(fields.startsAt, today());
  const time = readTime(fields.time);
  const read = readWithShape(
    shape,
    {
      ...rest,
      startsAt: instantOf(date ?? today(), time ?? '12:00'),
      minutes: numberAsTyped(fields.minutes),
      place: fields.place,
    },
    meetingText().words,
  );
  if (date && time) return read;
  return {
    errors: {
      ...('errors' in read ? read.errors : {}),
      ...(date ? {} : { startsAt: meetingText().notADate }),
      ...(time ? {} : { time: meetingText().notATime }),
    },
  };
}
