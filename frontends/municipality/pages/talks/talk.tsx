import { A, createAsync, useParams } from '@solidjs/router';
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { talkWords } from '#kit/conversations/talk-words.text.ts';
import { Icon } from '#kit/icons/icon.tsx';
import { sentence } from '#kit/language/texts.ts';
import { answerOf, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Notice } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { isOpen, type ConversationView } from '#shared/shapes/planned-conversation.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { followTalk, readTalk } from '../../data/talks.ts';
import { firstName } from '../person/first-name.ts';
import { CancelTalk, MissedTalk, MoveTalk } from './talk-dialogs.tsx';
import { PersonsAnswer } from './persons-answer.tsx';
import { MembersOf } from './network-meeting.tsx';
import { TalkNotes } from './talk-notes.tsx';
import { TalkFlag } from './talks.tsx';
import { talksText } from './talks.text.ts';

/** One conversation: what the person answered, what is agreed about it, and what can be done with it. */
export function Talk(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string; conversationId: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <Loaded says={talksText().loading} keys={readTalk.key}>
          <OneTalk person={known()} conversationId={params.conversationId} />
        </Loaded>
      )}
    </Show>
  );
}

function OneTalk(props: { readonly person: CandidateView; readonly conversationId: string }): JSX.Element {
  const t = talksText;
  const scope = requiredRole().scope;
  const talk = createAsync(() => readTalk(scope, props.person.candidateId, props.conversationId));
  return (
    <Show when={talk()}>
      {(known) => (
        <>
          <BackLink href={`/personer/${props.person.candidateId}/samtaler`}>{t().back}</BackLink>
          <h1>
            {talkWords().kind[known().kind]} {dayAndTime(known().startsAt)}
          </h1>
          <p>
            <TalkFlag of={known()} />
          </p>
          <PersonsAnswer name={firstName(props.person)} talk={known()} person={props.person} />
          <Show when={known().membersLeftOut}>
            <Notice title={t().leftOut}>
              <p>{t().leftOutText}</p>
            </Notice>
          </Show>
          <section class="ff-sheet ff-above">
            <TalkFacts talk={known()} />
            <Show when={isOpen(known().state) && may('move-conversation')}>
              <Acts person={props.person} talk={known()} />
            </Show>
            <Show when={known().state === 'no-show' && may('plan-conversation')}>
              <div class="ff-actions ff-above">
                <A class="button button-primary" href={`/personer/${props.person.candidateId}/samtaler/ny`}>
                  {t().planAgain}
                </A>
              </div>
            </Show>
          </section>
          <Show when={may('list-notes')}>
            <TalkNotes person={props.person} talk={known()} />
          </Show>
        </>
      )}
    </Show>
  );
}

function TalkFacts(props: { readonly talk: ConversationView }): JSX.Element {
  const t = talksText;
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const facts = (): { term: string; value: JSX.Element }[] => {
    const { startsAt, minutes, form, place, holderId, others, ways, about, noShowReason, cancelReason, note } =
      props.talk;
    const { candidateId, memberIds, staffIds } = props.talk;
    const colleagues = staffIds.map((staffId) => nameOf(staffId, staff())).filter(Boolean);
    const told = ways.map((way) => t().way[way]).join(', ');
    return [
      { term: t().when, value: `${sentence(dayAndTime(startsAt))}, ${t().minutes(minutes)}` },
      { term: t().where, value: [talkWords().form[form], place].filter(Boolean).join(', ') },
      { term: t().who, value: nameOf(holderId, staff()) ?? '' },
      ...(memberIds.length > 0
        ? [
            {
              term: t().membersAre,
              value: <MembersOf candidateId={candidateId} memberIds={memberIds} staff={staff() ?? []} />,
            },
          ]
        : []),
      ...(colleagues.length + (others ? 1 : 0) > 0
        ? [{ term: t().taking, value: [...colleagues, others].filter(Boolean).join(', ') }]
        : []),
      { term: t().told, value: told || t().nobodyTold },
      ...(about ? [{ term: t().aboutIt, value: about }] : []),
      ...(noShowReason ? [{ term: t().missedWhy, value: t().missedReason[noShowReason] }] : []),
      ...(cancelReason ? [{ term: t().cancelWhy, value: t().cancelReason[cancelReason] }] : []),
      ...(note ? [{ term: t().note, value: note }] : []),
    ];
  };
  return <Facts facts={facts()} form="two" />;
}

function Acts(props: { readonly person: CandidateView; readonly talk: ConversationView }): JSX.Element {
  const t = talksText;
  const [asked, setAsked] = createSignal<'move' | 'cancel' | 'missed'>();
  const hasBegun = (): boolean => Date.parse(props.talk.startsAt) < nowMs();
  const base = (): string => `/personer/${props.person.candidateId}`;
  const close = (): void => void setAsked(undefined);
  return (
    <>
      <div class="ff-actions ff-above">
        <Switch>
          <Match when={props.person.state === 'referred' || !hasBegun()}>
            <A class="button button-primary" href={`${base()}/samtale?planlagt=${props.talk.conversationId}`}>
              {t().hold}
            </A>
          </Match>
          <Match when={true}>
            <Held talk={props.talk} />
          </Match>
        </Switch>
        <Show when={hasBegun()}>
          <button type="button" class="button button-secondary" onClick={() => setAsked('missed')}>
            {t().missed}
          </button>
        </Show>
        <button type="button" class="button button-secondary" onClick={() => setAsked('move')}>
          {t().move}
        </button>
        <button type="button" class="function-link ff-link" onClick={() => setAsked('cancel')}>
          {t().cancel}
        </button>
        <A class="function-link ff-link" href={`${base()}/samtaler/${props.talk.conversationId}/brev`}>
          <Icon name="print" />
          {t().letter}
        </A>
      </div>
      <Switch>
        <Match when={asked() === 'move'}>
          <MoveTalk person={props.person} talk={props.talk} onClose={close} />
        </Match>
        <Match when={asked() === 'cancel'}>
          <CancelTalk name={firstName(props.person)} talk={props.talk} onClose={close} />
        </Match>
        <Match when={asked() === 'missed'}>
          <MissedTalk talk={props.talk} onClose={close} />
        </Match>
      </Switch>
    </>
  );
}

/** It was held: one press, and the profile stays as it was; writing it down anew is the other way. */
function Held(props: { readonly talk: ConversationView }): JSX.Element {
  const t = talksText;
  const { scope } = requiredRole();
  const action = createAction();
  const held = (): Promise<void> =>
    action.run(async () => {
      const { candidateId, conversationId, version, startsAt } = props.talk;
      const one = visitation.candidates[':candidateId']['planned-conversations'][':conversationId'];
      const json = { version, heldOn: civilDateOf(startsAt) } as never;
      followTalk(
        scope,
        candidateId,
        await answerOf(one.held.$post({ param: { scope, candidateId, conversationId }, json })),
      );
      tellDone(t().heldDone);
    });
  return (
    <>
      <ActionProblem of={action} />
      <button type="button" class="button button-primary" onClick={() => void held()}>
        {t().held}
      </button>
      <A
        class="button button-secondary"
        href={`/personer/${props.talk.candidateId}/samtale?planlagt=${props.talk.conversationId}`}
      >
        {t().hold}
      </A>
    </>
  );
}
