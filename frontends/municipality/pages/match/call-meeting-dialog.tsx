import { A } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { MatchMeetingCall, type MatchMeetingChanged } from '#shared/shapes/match-meeting.ts';
import type { OpeningCard } from '#shared/shapes/match.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readMeetings } from '../../data/meetings.ts';
import { ProtectedMeetingWarning } from '../address/protected-mark.tsx';
import { readWhenAndWhere, WhenAndWhere, type MeetingFields } from '../meeting/when-and-where.tsx';
import { timesText } from '../times/times.text.ts';
import { matchText } from './match.text.ts';

/** Calls a match meeting: day, time, length and place. */
export function CallMeetingDialog(props: {
  readonly person: CandidateView;
  readonly opening: Pick<OpeningCard, 'openingId' | 'companyName'>;
  readonly onClose: () => void;
}): JSX.Element {
  const t = matchText;
  const scope = requiredRole().scope;
  const { person, opening } = untrack(() => props);
  const { candidateId } = person;
  const { openingId } = opening;
  const form = createForm<MeetingFields, MatchMeetingCall, MatchMeetingChanged>({
    name: `match-meeting-${candidateId}-${openingId}`,
    start: { startsAt: '', time: '', minutes: '45', place: '' },
    read: (fields) => readWhenAndWhere(MatchMeetingCall, fields, { candidateId, openingId, staffIds: [] }),
    send: (call, key) => answerOf(matching['match-meetings'].$post({ param: { scope }, json: call }, once(key))),
    done: (called, call) => {
      props.onClose();
      followOnPerson(scope, candidateId, called, [readMeetings.key]);
      tellDone(t().called(opening.companyName, dayAndTime(call.startsAt)));
    },
  });
  return (
    <Dialog open title={t().callTitle(opening.companyName)} onClose={() => props.onClose()}>
      <p class="ff-muted">{t().callLead}</p>
      <ProtectedMeetingWarning person={person} />
      <p>
        {timesText().askLead} <A href={`/personer/${candidateId}/tider/ny/${openingId}`}>{timesText().ask}</A>
      </p>
      <Form of={form} submit={t().callSave}>
        <WhenAndWhere form={form} />
      </Form>
    </Dialog>
  );
}
