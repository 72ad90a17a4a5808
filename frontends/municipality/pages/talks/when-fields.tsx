import { Show, type JSX } from 'solid-js';
import { talkWords } from '#kit/conversations/talk-words.text.ts';
import { Chips, RadioCards } from '#kit/forms/choice-fields.tsx';
import type { Reading, RunningForm } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { civilDateOf, instantOf, wallTimeOf } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import {
  conversationForms,
  inviteWays,
  type ConversationView,
  type InviteWay,
} from '#shared/shapes/planned-conversation.ts';
import type * as z from 'zod/mini';
import { talksText } from './talks.text.ts';

/** What stands in the fields; `startsAt` is the day, so that what the service says of it stands there. */
export type WhenFields = {
  readonly startsAt: string;
  readonly time: string;
  readonly minutes: string;
  readonly form: string;
  readonly place: string;
  readonly others: string;
  readonly ways: readonly string[];
};

/** When, how long, how, where, who else, and how the person is told. */
export function WhenAndHow(props: {
  readonly form: RunningForm<WhenFields>;
  readonly reachedBy: readonly InviteWay[];
}): JSX.Element {
  const t = talksText;
  const where = (): boolean => ['meeting', 'video'].includes(props.form.values.form);
  return (
    <>
      <DateField field={props.form.field('startsAt')} label={t().date} />
      <TimeField field={props.form.field('time')} label={t().time} help={t().timeHelp} />
      <NumberWithUnit field={props.form.field('minutes')} label={t().length} unit={t().unit} />
      <RadioCards
        field={props.form.field('form')}
        label={t().form}
        choices={conversationForms.map((value) => ({ value, label: talkWords().form[value] }))}
      />
      <Show when={where()}>
        <TextField field={props.form.field('place')} label={t().place} help={t().placeHelp} />
      </Show>
      <TextField field={props.form.field('others')} label={t().others} help={t().othersHelp} optional />
      <Chips
        field={props.form.field('ways')}
        label={t().ways}
        help={t().waysHelp}
        choices={inviteWays
          .filter((way) => way === 'letter' || props.reachedBy.includes(way))
          .map((value) => ({ value, label: t().way[value] }))}
      />
    </>
  );
}

/** The ways by which something reaches a person. */
export function reachedBy(person: {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}): InviteWay[] {
  return [...(person.phone ? (['sms'] as const) : []), ...(person.email ? (['email'] as const) : [])];
}

/** The fields of a conversation as it stands. */
export function whenFieldsOf(talk: ConversationView): WhenFields {
  const { hour, minute } = wallTimeOf(talk.startsAt);
  return {
    startsAt: typedDate(civilDateOf(talk.startsAt)),
    time: `${hour}.${String(minute).padStart(2, '0')}`,
    minutes: String(talk.minutes),
    ...{ form: talk.form, place: talk.place ?? '', others: talk.others ?? '', ways: talk.ways },
  };
}

/** Reads the fields as a request of this shape; `rest` is what the request holds besides. */
export function readWhen<Fields extends WhenFields, Body>(
  shape: z.ZodMiniType<Body>,
  fields: Fields,
  rest: object,
): Reading<Fields, Body> {
  const date = readDate(fields.startsAt, today());
  const time = readTime(fields.time);
  const read = readWithShape(shape, {
    staffIds: [],
    ...rest,
    startsAt: instantOf(date ?? today(), time ?? '12:00'),
    minutes: numberAsTyped(fields.minutes),
    ...{ form: fields.form, ways: fields.ways },
    ...(fields.place.trim() && ['meeting', 'video'].includes(fields.form) && { place: fields.place }),
    ...(fields.others.trim() && { others: fields.others }),
  });
  if (date && time) return read as Reading<Fields, Body>;
  return {
    errors: {
      ...('errors' in read ? read.errors : {}),
      ...(date ? {} : { startsAt: talksText().notADate }),
      ...(time ? {} : { time: talksText().notATime }),
    },
  } as Reading<Fields, Body>;
}
