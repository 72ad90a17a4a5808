import { untrack, type JSX } from 'solid-js';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import { Dialog } from '#kit/parts/dialog.tsx';
import { statesText } from '#kit/parts/states.text.ts';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { MatchMeetingCancel, type MatchMeetingChanged, type MatchMeetingView } from '#shared/shapes/match-meeting.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readMeeting, readMeetings } from '../../data/meetings.ts';
import { meetingText } from './meeting.text.ts';

/** Cancels a match meeting, once more asked: the title names it, the text says who is told. */
export function CancelDialog(props: {
  readonly name: string;
  readonly meeting: MatchMeetingView;
  readonly onClose: () => void;
}): JSX.Element {
  const t = meetingText;
  const { meeting } = untrack(() => props);
  const form = createForm<{ readonly reason: string }, MatchMeetingCancel, MatchMeetingChanged>({
    name: `cancel-meeting-${meeting.meetingId}`,
    start: { reason: '' },
    newest: () => ({ version: props.meeting.version, values: {} }),
    read: (fields, version) => readWithShape(MatchMeetingCancel, { version, reason: fields.reason || undefined }),
    send: (cancel, key) =>
      answerOf(
        matching['match-meetings'][':meetingId'].cancelled.$post(
          { param: { scope: requiredRole().scope, meetingId: meeting.meetingId }, json: cancel },
          once(key),
        ),
      ),
    done: (cancelled) => {
      props.onClose();
      followOnPerson(requiredRole().scope, meeting.candidateId, cancelled, [readMeeting.key, readMeetings.key]);
      tellDone(t().cancelled(meeting.companyName));
    },
  });
  return (
    <Dialog open title={t().cancelTitle(meeting.companyName)} onClose={() => props.onClose()}>
      <p>{t().cancelText(props.name, meeting.companyName, dayAndTime(meeting.startsAt))}</p>
      <Form
        of={form}
        submit={t().cancelSave}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <TextArea field={form.field('reason')} label={t().cancelReason} help={t().cancelHelp} optional rows={2} />
      </Form>
    </Dialog>
  );
}
