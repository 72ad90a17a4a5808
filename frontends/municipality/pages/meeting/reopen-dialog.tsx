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
import {
  MatchMeetingReopening,
  type MatchMeetingChanged,
  type MatchMeetingView,
} from '#shared/shapes/match-meeting.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readMeeting, readMeetings } from '../../data/meetings.ts';
import { meetingText } from './meeting.text.ts';

/** Takes back minutes that were written by mistake; what becomes of the meeting is said first. */
export function ReopenDialog(props: { readonly meeting: MatchMeetingView; readonly onClose: () => void }): JSX.Element {
  const t = meetingText;
  const { meeting } = untrack(() => props);
  const form = createForm<{ readonly reason: string }, MatchMeetingReopening, MatchMeetingChanged>({
    name: `reopen-meeting-${meeting.meetingId}`,
    start: { reason: '' },
    newest: () => ({ version: props.meeting.version, values: {} }),
    read: (fields, version) =>
      readWithShape(MatchMeetingReopening, { version, reason: fields.reason.trim() }, t().words),
    send: (reopening, key) =>
      answerOf(
        matching['match-meetings'][':meetingId'].reopened.$post(
          { param: { scope: requiredRole().scope, meetingId: meeting.meetingId }, json: reopening },
          once(key),
        ),
      ),
    done: (reopened) => {
      props.onClose();
      followOnPerson(requiredRole().scope, meeting.candidateId, reopened, [readMeeting.key, readMeetings.key]);
      tellDone(t().reopened(meeting.companyName));
    },
  });
  return (
    <Dialog open title={t().reopenTitle(meeting.companyName)} onClose={() => props.onClose()}>
      <p>{t().reopenText}</p>
      <p>{t().reopenKeeps}</p>
      <Form
        of={form}
        submit={t().reopenSave}
        beside={
          <button type="button" class="button button-secondary" onClick={() => props.onClose()}>
            {statesText().cancel}
          </button>
        }
      >
        <TextArea field={form.field('reason')} label={t().reopenReason} help={t().cancelHelp} rows={2} />
      </Form>
    </Dialog>
  );
}
