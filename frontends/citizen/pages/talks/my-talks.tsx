import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { NextEvent } from '#kit/parts/date-block.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import type { MyConversation } from '#shared/shapes/my-conversation.ts';
import { readMyTalks } from '../../data/my-talks.ts';
import { isAhead } from './one-talk.tsx';
import { myTalksText } from './talks.text.ts';

/** All my conversations: the next first, then those that are over. */
export function MyTalks(): JSX.Element {
  const t = myTalksText;
  const talks = createAsync(() => readMyTalks());
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <div class="ff-narrow ff-stack">
        <Loaded says={t().loading} keys={readMyTalks.key}>
          <Show when={talks()}>
            {(known) => (
              <Show when={known().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
                <Group title={t().ahead} talks={known().filter(isAhead)} />
                <Group title={t().over} talks={known().filter((talk) => !isAhead(talk))} />
              </Show>
            )}
          </Show>
        </Loaded>
      </div>
    </Page>
  );
}

function Group(props: { readonly title: string; readonly talks: readonly MyConversation[] }): JSX.Element {
  const t = myTalksText;
  return (
    <Show when={props.talks.length > 0}>
      <section class="ff-sheet">
        <h2 class="h3">{props.title}</h2>
        <For each={props.talks}>
          {(talk) => (
            <NextEvent
              date={civilDateOf(talk.startsAt)}
              title={dayAndTime(talk.startsAt)}
              text={t().how[talk.form](talk.place ?? '')}
            >
              <A href={`/samtaler/${talk.conversationId}`}>{t().see}</A>
            </NextEvent>
          )}
        </For>
      </section>
    </Show>
  );
}
