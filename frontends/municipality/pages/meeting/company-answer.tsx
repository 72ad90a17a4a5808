import { createSignal, Show, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { listed } from '#kit/language/words-in-line.ts';
import { answerOf, matching } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { meetingAnswerText } from '#kit/words/meeting-answer.text.ts';
import type { MatchMeetingView } from '#shared/shapes/match-meeting.ts';
import type { MeetingAnswerView } from '#shared/shapes/meeting-answer.ts';
import { followOnPerson } from '../../data/follow-person.ts';
import { readMeeting, readMeetings } from '../../data/meetings.ts';
import { companyAnswerText } from './company-answer.text.ts';
import { MoveDialog } from './move-dialog.tsx';

/** The company's answer that concerns the meeting now: a wish for another time that waits, or the decline that cancelled it. */
function answerThatCounts({ state, moveRequest, answers }: MatchMeetingView): MeetingAnswerView | undefined {
  if (moveRequest) return answers.find(({ answerId }) => answerId === moveRequest.answerId);
  if (state !== 'cancelled') return undefined;
  return answers.find((answer) => answer.state === 'accepted' && answer.answer === 'decline');
}

/** The company answered: why, in its own words, and the one thing to do about it. */
export function CompanyAnswer(props: { readonly meeting: MatchMeetingView }): JSX.Element {
  const t = companyAnswerText;
  return (
    <Show when={answerThatCounts(props.meeting)}>
      {(answer) => (
        <section class="ff-notice" aria-labelledby="company-answer">
          <Icon name="chat" />
          <div>
            <h2 id="company-answer">
              {answer().answer === 'decline'
                ? t().declined(props.meeting.companyName)
                : t().asks(props.meeting.companyName)}
            </h2>
            <p>
              {t().reason(meetingAnswerText().reasons[answer().reason])}{' '}
              <Show when={answer().note}>{(words) => t().words(words())}</Show>
            </p>
            <Show when={answer().proposed.length > 0}>
              <p class="ff-strong">{t().proposes(listed(answer().proposed.map(dayAndTime)))}</p>
            </Show>
            <p class="ff-muted">{t().sent(dayAndTime(answer().sentAt))}</p>
            <Show when={props.meeting.moveRequest && may('keep-meeting-time')}>
              <Decide meeting={props.meeting} proposed={answer().proposed[0]} />
            </Show>
          </div>
        </section>
      )}
    </Show>
  );
}

function Decide(props: {
  readonly meeting: MatchMeetingView;
  readonly proposed: MatchMeetingView['startsAt'] | undefined;
}): JSX.Element {
  const t = companyAnswerText;
  const { scope } = requiredRole();
  const action = createAction();
  const [asked, setAsked] = createSignal<'move' | 'keep'>();
  const keep = (): void => {
    const { meetingId, candidateId, companyName, version } = props.meeting;
    void action
      .run(async () => {
        const one = matching['match-meetings'][':meetingId'];
        const kept = await answerOf(one['time-kept'].$post({ param: { scope, meetingId }, json: { version } }));
        followOnPerson(scope, candidateId, kept, [readMeeting.key, readMeetings.key]);
        tellDone(t().kept(companyName));
      })
      .finally(() => setAsked(undefined));
  };
  return (
    <>
      <ActionProblem of={action} />
      <div class="ff-actions ff-above">
        <button type="button" class="button button-primary" onClick={() => setAsked('move')}>
          {props.proposed ? t().moveToProposed(dayAndTime(props.proposed)) : t().move}
        </button>
        <button type="button" class="button button-secondary" onClick={() => setAsked('keep')}>
          {t().keep}
        </button>
      </div>
      <Show when={asked() === 'move'}>
        <MoveDialog meeting={props.meeting} proposed={props.proposed} onClose={() => setAsked(undefined)} />
      </Show>
      <ConfirmDialog
        open={asked() === 'keep'}
        title={t().keepTitle}
        confirm={t().keepYes}
        busy={action.busy()}
        onConfirm={keep}
        onClose={() => setAsked(undefined)}
      >
        <p>{t().keepText(props.meeting.companyName, dayAndTime(props.meeting.startsAt))}</p>
      </ConfirmDialog>
    </>
  );
}
