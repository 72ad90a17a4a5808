import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import type { IconName } from '#kit/icons/icon-names.ts';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { meetingAnswerText } from '#kit/words/meeting-answer.text.ts';
import type { CompanyMeeting } from '#shared/shapes/match-meeting.ts';
import type { MeetingAnswerView } from '#shared/shapes/meeting-answer.ts';
import { answerText } from './answer.text.ts';

/** What the company answered to a meeting and what became of it, and the way to answer (again). */
export function AnswerOutcome(props: { readonly meeting: CompanyMeeting }): JSX.Element {
  const t = answerText;
  return (
    <>
      <Show when={props.meeting.answer}>{(answer) => <Outcome of={answer()} />}</Show>
      <Show when={props.meeting.state === 'called' && may('answer-match-meeting') && !isDeclining(props.meeting)}>
        <p class="ff-above">
          <A href={`/moeder/${props.meeting.meetingId}/svar`}>{props.meeting.answer ? t().again : t().link}</A>
        </p>
      </Show>
    </>
  );
}

function Outcome(props: { readonly of: MeetingAnswerView }): JSX.Element {
  const t = answerText;
  const outcome = (): string => {
    const { state, answer, because } = props.of;
    return state === 'void' ? (because ? t().because[because] : '') : t().outcome[`${state}-${answer}`];
  };
  return (
    <div class="ff-above" role="status">
      <Flag tone={tones[props.of.state]} icon={icons[props.of.state]}>
        {words(props.of.state)}
      </Flag>
      <p>{outcome()}</p>
      <p class="ff-muted">{`${meetingAnswerText().reasons[props.of.reason]}.`}</p>
    </div>
  );
}

const tones = { sent: 'soon', accepted: 'good', void: 'quiet' } as const satisfies Record<string, FlagTone>;
const icons = { sent: 'hourglass', accepted: 'check', void: 'info' } as const satisfies Record<string, IconName>;

function words(state: MeetingAnswerView['state']): string {
  const t = answerText();
  return { sent: t.waiting, accepted: t.used, void: t.unused }[state];
}

/** A decline on its way is the last word; a wish for another time may still become one. */
function isDeclining({ answer }: CompanyMeeting): boolean {
  return answer?.state === 'sent' && answer.answer === 'decline';
}
