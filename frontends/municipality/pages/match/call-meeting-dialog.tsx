import { revalidate } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit, TextField, TimeField } from '#kit/forms/text-fields.tsx';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { instantOf } from '#kit/time/copenhagen.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { MatchMeetingCall, type MatchMeetingChanged, type OpeningCard } from '#shared/shapes/match.ts';
import { callMatchMeeting, readMeetings } from '../../data/matching.ts';
import { readPerson } from '../../data/person.ts';
import { matchText } from './match.text.ts';

type MeetingFields = { readonly date: string; readonly time: string; readonly minutes: string; readonly place: string };

/** Calls a match meeting: day, time, length and place. */
export function CallMeetingDialog(props: {
  readonly person: CandidateView;
  readonly opening: OpeningCard;
  readonly onClose: () => void;
}): JSX.Element {
  const t = matchText;
  const scope = requiredRole().scope;
  const { person, opening } = props;
  const form = createForm<MeetingFields, MatchMeetingCall, MatchMeetingChanged>({
    name: `match-meeting-${person.candidateId}-${opening.openingId}`,
    start: { date: '', time: '', minutes: '45', place: '' },
    read: (fields) => readMeeting(fields, person.candidateId, opening.openingId),
    send: async (call, idempotencyKey) => await callMatchMeeting(scope, call, idempotencyKey),
    done: (_, call) => {
      props.onClose();
      void revalidate([readMeetings.key, readPerson.key]);
      tellDone(t().called(opening.companyName, dayAndTime(call.startsAt)));
    },
  });
  return (
    <Dialog open title={t().callTitle(opening.companyName)} onClose={() => props.onClose()}>
      <p class="ff-muted">{t().callLead}</p>
      <Form of={form} submit={t().callSave}>
        <DateField field={form.field('date')} label={t().date} />
        <TimeField field={form.field('time')} label={t().time} help={t().timeHelp} />
        <NumberWithUnit field={form.field('minutes')} label={t().length} unit={t().minutes} />
        <TextField field={form.field('place')} label={t().place} help={t().placeHelp} />
      </Form>
    </Dialog>
  );
}

function readMeeting(
  fields: MeetingFields,
  candidateId: string,
  openingId: string,
): Reading<MeetingFields, MatchMeetingCall> {
  const date = readDate(fields.date, today());
  const time = readTime(fields.time);
  const minutes = readNumber(fields.minutes);
  const read = readWithShape(
    MatchMeetingCall,
    {
      candidateId,
      openingId,
      startsAt: instantOf(date ?? today(), time ?? '12:00'),
      minutes,
      place: fields.place,
      staffIds: [],
    },
    matchText().words,
  );
  const errors = {
    ...(date ? {} : { date: matchText().notADate }),
    ...(time ? {} : { time: matchText().notATime }),
    ...('errors' in read ? read.errors : {}),
  };
  return 'body' in read && date && time ? read : { errors };
}
