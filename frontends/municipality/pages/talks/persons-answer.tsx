import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { talkWords } from '#kit/conversations/talk-words.text.ts';
import { Icon } from '#kit/icons/icon.tsx';
import { listed } from '#kit/language/words-in-line.ts';
import { answerOf, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { ConversationAnswerView } from '#shared/shapes/conversation-answer.ts';
import { isOpen, type ConversationView } from '#shared/shapes/planned-conversation.ts';
import { followTalk } from '../../data/talks.ts';
import { MoveTalk } from './talk-dialogs.tsx';
import { talksText } from './talks.text.ts';

type AboutTalk = { readonly name: string; readonly person: CandidateView; readonly talk: ConversationView };

/** What the person answered, in their own words, and the one thing to do about it. */
export function PersonsAnswer(props: AboutTalk): JSX.Element {
  const t = talksText;
  return (
    <Switch>
      <Match when={props.talk.moveRequest}>
        {(wish) => (
          <Said title={t().asks(props.name)} answer={wish()}>
            <Show when={may('keep-conversation-time')}>
              <Decide {...props} proposed={wish().proposed[0]} />
            </Show>
          </Said>
        )}
      </Match>
      <Match when={props.talk.state === 'declined' && props.talk.answer}>
        {(no) => (
          <Said title={t().declined(props.name)} answer={no()}>
            <p>{t().declinedText}</p>
          </Said>
        )}
      </Match>
      <Match when={isOpen(props.talk.state) && props.talk.answer}>
        {(yes) => <p class="ff-strong">{t().saidYes(props.name, dayAndTime(yes().sentAt))}</p>}
      </Match>
    </Switch>
  );
}

function Said(props: {
  readonly title: string;
  readonly answer: ConversationAnswerView;
  readonly children: JSX.Element;
}): JSX.Element {
  const t = talksText;
  return (
    <section class="ff-notice" aria-labelledby="persons-answer">
      <Icon name="chat" />
      <div>
        <h2 id="persons-answer">{props.title}</h2>
        <p>
          <Show when={props.answer.reason}>{(reason) => t().because(talkWords().reason[reason()])}</Show>{' '}
          <Show when={props.answer.note}>{(words) => t().inWords(words())}</Show>
        </p>
        <Show when={props.answer.proposed.length > 0}>
          <p class="ff-strong">{t().proposes(listed(props.answer.proposed.map(dayAndTime)))}</p>
        </Show>
        <p class="ff-muted">{t().sent(dayAndTime(props.answer.sentAt))}</p>
        {props.children}
      </div>
    </section>
  );
}

function Decide(props: AboutTalk & { readonly proposed: ConversationView['startsAt'] | undefined }): JSX.Element {
  const t = talksText;
  const { scope } = requiredRole();
  const action = createAction();
  const [asked, setAsked] = createSignal<'move' | 'keep'>();
  const keep = (): void => {
    const { candidateId, conversationId, version } = props.talk;
    const one = visitation.candidates[':candidateId']['planned-conversations'][':conversationId'];
    void action
      .run(async () => {
        const param = { scope, candidateId, conversationId };
        followTalk(scope, candidateId, await answerOf(one['time-kept'].$post({ param, json: { version } })));
        tellDone(t().kept);
      })
      .finally(() => setAsked(undefined));
  };
  return (
    <>
      <ActionProblem of={action} />
      <div class="ff-actions ff-above">
        <button type="button" class="button button-primary" onClick={() => setAsked('move')}>
          {props.proposed ? t().moveTo(dayAndTime(props.proposed)) : t().move}
        </button>
        <button type="button" class="button button-secondary" onClick={() => setAsked('keep')}>
          {t().keep}
        </button>
      </div>
      <Show when={asked() === 'move'}>
        <MoveTalk
          person={props.person}
          talk={props.talk}
          proposed={props.proposed}
          onClose={() => setAsked(undefined)}
        />
      </Show>
      <ConfirmDialog
        open={asked() === 'keep'}
        title={t().keepTitle}
        confirm={t().keepYes}
        busy={action.busy()}
        onConfirm={keep}
        onClose={() => setAsked(undefined)}
      >
        <p>{t().keepText(props.name, dayAndTime(props.talk.startsAt))}</p>
      </ConfirmDialog>
    </>
  );
}
