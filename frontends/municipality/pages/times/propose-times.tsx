import { A, createAsync, useNavigate, useParams } from '@solidjs/router';
import { Show, untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf, wallTimeOf } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import {
  OtherTimes,
  TimesProposal,
  type MeetingTimesChanged,
  type MeetingTimesView,
} from '#shared/shapes/meeting-times.ts';
import { exchangeTimes, proposeTimes, readMeetingTimes } from '../../data/meeting-times.ts';
import { readPerson } from '../../data/person.ts';
import { ProtectedMeetingWarning } from '../address/protected-mark.tsx';
import { firstName } from '../person/first-name.ts';
import { nothingProposed, ProposedTimes, readProposed, type ProposedFields } from './times-fields.tsx';
import { timesText } from './times.text.ts';

/** Proposes two or three times for a match meeting at an opening. */
export function ProposeTimes(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string; openingId: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <div>
          <h1>{timesText().newTitle(firstName(known()))}</h1>
          <p class="font-lead">{timesText().newLead(firstName(known()))}</p>
          <ProtectedMeetingWarning person={known()} />
          <NewForm person={known()} openingId={params.openingId} />
        </div>
      )}
    </Show>
  );
}

function NewForm(props: { readonly person: CandidateView; readonly openingId: string }): JSX.Element {
  const t = timesText;
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const { person, openingId } = untrack(() => props);
  const { candidateId } = person;
  const form = createForm<ProposedFields, TimesProposal, MeetingTimesChanged>({
    name: `propose-times-${candidateId}-${openingId}`,
    start: nothingProposed,
    read: (fields) => readProposed(TimesProposal, fields, { candidateId, openingId, staffIds: [] }),
    send: (json, key) => proposeTimes(scope, json, key),
    done: ({ timesId }) => {
      tellDone(t().asked);
      navigate(`/personer/${candidateId}/tider/${timesId}`);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().send} beside={<A href={`/personer/${candidateId}/match`}>{t().cancel}</A>}>
        <ProposedTimes form={form} />
      </Form>
    </div>
  );
}

/** Exchanges times that were proposed; begins with where and how long the meeting was to be. */
export function ProposeOtherTimes(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string; timesId: string }>();
  const times = createAsync(() => readMeetingTimes(scope, params.timesId));
  return (
    <Loaded says={timesText().loading} keys={readMeetingTimes.key} page>
      <Show when={times()}>
        {(known) => (
          <div>
            <h1>{timesText().otherTitle}</h1>
            <p class="font-lead">{timesText().otherLead}</p>
            <OtherForm of={known()} />
          </div>
        )}
      </Show>
    </Loaded>
  );
}

function OtherForm(props: { readonly of: MeetingTimesView }): JSX.Element {
  const t = timesText;
  const scope = requiredRole().scope;
  const navigate = useNavigate();
  const { timesId, candidateId, staffIds } = untrack(() => props.of);
  const here = `/personer/${candidateId}/tider/${timesId}`;
  const form = createForm<ProposedFields, OtherTimes, MeetingTimesChanged>({
    name: `other-times-${timesId}`,
    start: untrack(() => fieldsOf(props.of)),
    newest: () => ({ version: props.of.version, values: fieldsOf(props.of) }),
    read: (fields, version) => readProposed(OtherTimes, fields, { version, staffIds }),
    send: (json, key) => exchangeTimes(scope, timesId, json, key),
    done: () => {
      tellDone(t().asked);
      navigate(here);
    },
  });
  return (
    <div class="ff-sheet ff-narrow-form">
      <Form of={form} submit={t().sendOther} beside={<A href={here}>{t().cancel}</A>}>
        <ProposedTimes form={form} />
      </Form>
    </div>
  );
}

function fieldsOf({ times, form, place, minutes }: MeetingTimesView): ProposedFields {
  const day = (at: number): string => (times[at] ? typedDate(civilDateOf(times[at].startsAt)) : '');
  return {
    ...{ day0: day(0), time0: timeOf(times[0]?.startsAt), day1: day(1), time1: timeOf(times[1]?.startsAt) },
    ...{ day2: day(2), time2: timeOf(times[2]?.startsAt), form, place, minutes: String(minutes) },
  };
}

function timeOf(instant: string | undefined): string {
  if (!instant) return '';
  const { hour, minute } = wallTimeOf(instant);
  return `${hour}.${String(minute).padStart(2, '0')}`;
}
