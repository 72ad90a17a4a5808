import { untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { civilDateOf, wallTimeOf } from '#kit/time/copenhagen.ts';
import { dayAndTime, typedDate } from '#kit/time/format-dates.ts';
import { MatchMeetingMove, type MatchMeetingChanged, type MatchMeetingView } from '#shared/shapes/match-meeting.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readMeeting, readMeetings } from '../../data/meetings.ts';
import { meetingText } from './meeting.text.ts';
import { readWhenAndWhere, WhenAndWhere, type MeetingFields } from './when-and-where.tsx';

/** Moves a match meeting to another time or place; begins with the time that the company proposed, where it did. */
export function MoveDialog(props: {
  readonly meeting: MatchMeetingView;
  readonly proposed?: MatchMeetingView['startsAt'] | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const t = meetingText;
  const { meeting } = untrack(() => props);
  const form = createForm<MeetingFields, MatchMeetingMove, MatchMeetingChanged>({
    name: `move-meeting-${meeting.meetingId}`,
    start: untrack(() => fieldsOf({ ...meeting, startsAt: props.proposed ?? meeting.startsAt })),
    newest: () => ({ version: props.meeting.version, values: fieldsOf(props.meeting) }),
    read: (fields, version) => readWhenAndWhere(MatchMeetingMove, fields, { version, staffIds: meeting.staffIds }),
    send: (move, key) =>
      answerOf(
        matching['match-meetings'][':meetingId'].moved.$post(
          { param: { scope: requiredRole().scope, meetingId: meeting.meetingId }, json: move },
          once(key),
        ),
      ),
    done: (moved, move) => {
      props.onClose();
      followOnPerson(requiredRole().scope, meeting.candidateId, moved, [readMeeting.key, readMeetings.key]);
      tellDone(t().moved(meeting.companyName, dayAndTime(move.startsAt)));
    },
  });
  return (
    <Dialog open title={t().moveTitle(meeting.companyName)} onClose={() => props.onClose()}>
      <p class="ff-muted">{t().moveLead}</p>
      <Form of={form} submit={t().moveSave}>
        <WhenAndWhere form={form} />
      </Form>
    </Dialog>
  );
}

function fieldsOf({ startsAt, minutes, place }: MatchMeetingView): MeetingFields {
  return { startsAt: typedDate(civilDateOf(startsAt)), time: typedTime(startsAt), minutes: String(minutes), place };
}

function typedTime(instant: string): string {
  const { hour, minute } = wallTimeOf(instant);
  return `${hour}.${String(minute).padStart(2, '0')}`;
}
