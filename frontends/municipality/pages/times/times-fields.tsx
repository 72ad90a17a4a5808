import { For, type JSX } from 'solid-js';
import { RadioCards } from '#kit/forms/choice-fields.tsx';
import type { Reading, RunningForm } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { instantOf } from '#kit/time/copenhagen.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import { meetingForms } from '#shared/shapes/meeting-times.ts';
import type * as z from 'zod/mini';
import { timesText } from './times.text.ts';

/** Up to three days with their times, and where and how long the meeting is. */
export type ProposedFields = {
  readonly day0: string;
  readonly time0: string;
  readonly day1: string;
  readonly time1: string;
  readonly day2: string;
  readonly time2: string;
  readonly form: string;
  readonly place: string;
  readonly minutes: string;
};
export const nothingProposed: ProposedFields = {
  ...{ day0: '', time0: '', day1: '', time1: '', day2: '', time2: '' },
  ...{ form: '', place: '', minutes: '45' },
};
const places = [0, 1, 2] as const;

export function ProposedTimes(props: { readonly form: RunningForm<ProposedFields> }): JSX.Element {
  const t = timesText;
  return (
    <>
      <For each={places}>
        {(place) => (
          <div class="ff-two-fields">
            <DateField
              field={props.form.field(`day${place}`)}
              label={t().day[place] ?? ''}
              optional={place === 2}
              {...(place === 2 && { help: t().third })}
            />
            <TimeField field={props.form.field(`time${place}`)} label={t().time[place] ?? ''} optional={place === 2} />
          </div>
        )}
      </For>
      <RadioCards
        field={props.form.field('form')}
        label={t().where}
        choices={meetingForms.map((value) => ({ value, label: t().forms[value] }))}
      />
      <TextField
        field={props.form.field('place')}
        label={props.form.values.form === 'online' ? t().placeOnline : t().place}
        help={t().placeHelp}
        width="full"
      />
      <NumberWithUnit field={props.form.field('minutes')} label={t().length} unit={t().minutes} />
    </>
  );
}

/** Reads the fields as a request of this shape; `rest` is what the request holds besides. The third time may be left out. */
export function readProposed<Body>(
  shape: z.ZodMiniType<Body>,
  fields: ProposedFields,
  rest: object,
): Reading<ProposedFields, Body> {
  const errors: Partial<Record<keyof ProposedFields, string>> = {};
  const times = places.flatMap((place) => {
    const [day, time] = [fields[`day${place}`], fields[`time${place}`]];
    if (place === 2 && !day.trim() && !time.trim()) return [];
    const [date, clock] = [readDate(day, today()), readTime(time)];
    if (!date) errors[`day${place}`] = timesText().notADate;
    if (!clock) errors[`time${place}`] = timesText().notATime;
    return date && clock ? [instantOf(date, clock)] : [];
  });
  const read = readWithShape(shape, {
    ...{ ...rest, times: times.length < 2 ? placeholders : times },
    ...{ form: fields.form, place: fields.place, minutes: numberAsTyped(fields.minutes) },
  });
  if (Object.keys(errors).length === 0) return read as Reading<ProposedFields, Body>;
  return { errors: { ...('errors' in read ? read.errors : {}), ...errors } } as Reading<ProposedFields, Body>;
}

/** Stand in for times that are told at their own fields, so that nothing is told twice. */
const placeholders = ['2026-01-01T09:00:00Z', '2026-01-02T09:00:00Z'];
