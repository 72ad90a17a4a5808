import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { talkWords } from '#kit/conversations/talk-words.text.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { NextEvent } from '#kit/parts/date-block.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { clockTime, dayDate, nearDate } from '#kit/time/format-dates.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { isOpen, type ContactCourseView, type ConversationItem } from '#shared/shapes/planned-conversation.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readPerson } from '../../data/person.ts';
import { readSentToPerson } from '../../data/sent-to-person.ts';
import { readTalks } from '../../data/talks.ts';
import { firstName } from '../person/first-name.ts';
import { SentList } from './sent-list.tsx';
import { sentText } from './sent.text.ts';
import { talksText } from './talks.text.ts';

/** When does the person meet us, did they answer, and is the rule of how often met? */
export function Talks(): JSX.Element {
  const scope = requiredRole().scope;
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <>
          <div class="ff-head">
            <h1>{talksText().title(firstName(known()))}</h1>
            <Show when={may('plan-conversation') && known().state !== 'closed'}>
              <A class="button button-primary" href={`/personer/${params.id}/samtaler/ny`}>
                {talksText().plan}
              </A>
            </Show>
          </div>
          <Loaded says={talksText().loading} keys={readTalks.key}>
            <List person={known()} />
          </Loaded>
          <Show when={may('list-messages-sent') && may('list-letters')}>
            <Loaded says={sentText().loading} keys={readSentToPerson.key}>
              <SentList candidateId={known().candidateId} />
            </Loaded>
          </Show>
        </>
      )}
    </Show>
  );
}

function List(props: { readonly person: CandidateView }): JSX.Element {
  const t = talksText;
  const scope = requiredRole().scope;
  const page = createAsync(() => readTalks(scope, props.person.candidateId));
  const open = (): readonly ConversationItem[] =>
    (page()?.items ?? []).filter(({ state }) => isOpen(state)).toReversed();
  const over = (): readonly ConversationItem[] => (page()?.items ?? []).filter(({ state }) => !isOpen(state));
  return (
    <Show when={page()}>
      {(known) => (
        <div class="ff-split">
          <div class="ff-stack">
            <Show when={known().items.length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
              <Group title={t().ahead} items={open()} />
              <Group title={t().before} items={over()} />
            </Show>
          </div>
          <Course of={known().course} />
        </div>
      )}
    </Show>
  );
}

function Group(props: { readonly title: string; readonly items: readonly ConversationItem[] }): JSX.Element {
  return (
    <Show when={props.items.length > 0}>
      <section class="ff-sheet">
        <h2>{props.title}</h2>
        <ul class="ff-list">
          <For each={props.items}>{(item) => <Row of={item} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function Row(props: { readonly of: ConversationItem }): JSX.Element {
  const t = talksText;
  const scope = requiredRole().scope;
  const staff = createAsync(() => readStaff(scope));
  const day = (): string => civilDateOf(props.of.startsAt);
  const where = (): string => [talkWords().form[props.of.form], props.of.place].filter(Boolean).join(', ');
  const holder = (): string | undefined => nameOf(props.of.holderId, staff());
  return (
    <li class="ff-plan__item">
      <NextEvent
        date={day()}
        title={talkWords().kind[props.of.kind]}
        text={
          <>
            {sentence(nearDate(day()))} {clockTime(props.of.startsAt)}. {where()}.{' '}
            <Show when={holder()}>{(name) => `${t().with(name())}.`}</Show>
          </>
        }
      >
        <p>
          <TalkFlag of={props.of} />
        </p>
        <p class="mb-0">
          <A
            href={`/personer/${props.of.candidateId}/samtaler/${props.of.conversationId}`}
            aria-label={`${talkWords().kind[props.of.kind]} ${dayDate(day())}: ${t().see}`}
          >
            {t().see}
          </A>
        </p>
      </NextEvent>
    </li>
  );
}

/** How a conversation stands, in a word. */
export function TalkFlag(props: { readonly of: ConversationItem }): JSX.Element {
  const t = talksText;
  const isUnsaid = (): boolean => isOpen(props.of.state) && Date.parse(props.of.startsAt) < nowMs();
  const waits = (): boolean => props.of.moveAsked || props.of.state === 'declined';
  return (
    <Show
      when={!isUnsaid()}
      fallback={
        <Flag tone="late" icon="edit">
          {t().unsaid}
        </Flag>
      }
    >
      <Show when={waits() && isOpen(props.of.state)}>
        <Flag tone="soon" icon="chat">
          {t().waiting}
        </Flag>{' '}
      </Show>
      <Flag tone={props.of.state === 'confirmed' || props.of.state === 'held' ? 'good' : 'quiet'}>
        {t().state[props.of.state]}
      </Flag>
    </Show>
  );
}

const courseTone = { met: 'good', due: 'soon', missing: 'late' } as const;

/** How often the rule wants the person met, and how it stands. */
function Course(props: { readonly of: ContactCourseView }): JSX.Element {
  const t = talksText;
  return (
    <section class="ff-sheet">
      <div class="ff-head">
        <h2 class="h3">{t().course}</h2>
        <Flag tone={courseTone[props.of.state]}>{t().courseState[props.of.state]}</Flag>
      </div>
      <p>{t().courseText(props.of.held, props.of.asked, dayDate(props.of.from), dayDate(props.of.to))}</p>
      <Show when={props.of.nextBy}>
        {(day) => (
          <p class="ff-strong">
            {props.of.state === 'missing' ? t().isLate(dayDate(day())) : t().nextBy(dayDate(day()))}
          </p>
        )}
      </Show>
      <Show when={props.of.planned > 0}>
        <p>{t().isPlanned(props.of.planned)}</p>
      </Show>
      <p class="ff-muted">{t().source(props.of.source.title, props.of.source.reference)}</p>
    </section>
  );
}
