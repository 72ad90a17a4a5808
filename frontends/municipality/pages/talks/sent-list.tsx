import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { talkWords } from '#kit/conversations/talk-words.text.ts';
import { pagesOf } from '#kit/network/pages-of.ts';
import { Flag, type FlagTone } from '#kit/parts/flag.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { LetterItem } from '#shared/shapes/letters.ts';
import type { MessageSent } from '#shared/shapes/message-sent.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { readSentToPerson } from '../../data/sent-to-person.ts';
import type { SentToPerson } from '../../data/with-letters.ts';
import { sentText } from './sent.text.ts';

/** What was this person sent: by e-mail, SMS and letter, about what, when, and did it leave? */
export function SentList(props: { readonly candidateId: string }): JSX.Element {
  const t = sentText;
  const scope = requiredRole().scope;
  const first = createAsync(() => readSentToPerson(scope, props.candidateId));
  const list = pagesOf(first, (cursor) => readSentToPerson(scope, props.candidateId, cursor));
  return (
    <section class="ff-sheet ff-above" aria-labelledby="sent-to-person">
      <h2 id="sent-to-person">{t().title}</h2>
      <Show
        when={list.items().length > 0}
        fallback={
          <Show when={first()}>
            <p>{t().none}</p>
          </Show>
        }
      >
        <ul class="ff-list ff-stack">
          <For each={list.items()}>{(sent) => <Row of={sent} candidateId={props.candidateId} />}</For>
        </ul>
        <Pager of={list} shown={String(list.items().length)} />
      </Show>
    </section>
  );
}

function Row(props: { readonly of: SentToPerson; readonly candidateId: string }): JSX.Element {
  return (
    <li>
      {props.of.by === 'house' ? (
        <Message of={props.of.message} />
      ) : (
        <Letter of={props.of.letter} candidateId={props.candidateId} />
      )}
    </li>
  );
}

const messageTone = { queued: 'quiet', sent: 'good', failed: 'late' } as const satisfies Record<string, FlagTone>;

function Message(props: { readonly of: MessageSent }): JSX.Element {
  const t = sentText;
  const way = (): string => (props.of.to.includes('@') ? t().email(props.of.to) : t().sms(props.of.to));
  return (
    <>
      <p class="ff-strong mb-0">{props.of.subject}</p>
      <p class="mb-0">
        {way()} {t().at(dayAndTime(props.of.askedAt))}
      </p>
      <p class="mb-0">
        <Flag tone={messageTone[props.of.state]}>{t().state[props.of.state]}</Flag>
      </p>
    </>
  );
}

function Letter(props: { readonly of: LetterItem; readonly candidateId: string }): JSX.Element {
  const t = sentText;
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const by = (): string | undefined => nameOf(props.of.printedById, staff());
  return (
    <>
      <p class="ff-strong mb-0">
        <A href={`/personer/${props.candidateId}/samtaler/${props.of.conversationId}`}>
          {t().about(talkWords().kind[props.of.kind], dayAndTime(props.of.startsAt))}
        </A>
      </p>
      <p class="mb-0">
        {t().letter} {t().at(dayAndTime(props.of.sentAt ?? props.of.printedAt))}{' '}
        <Show when={by()}>{(name) => t().by(name())}</Show>
      </p>
      <p class="mb-0">
        <Flag tone={props.of.state === 'sent' ? 'good' : 'soon'}>{t().letterState[props.of.state]}</Flag>
      </p>
    </>
  );
}
