import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { BackLink } from '#kit/parts/back-link.tsx';
import { NextEvent } from '#kit/parts/date-block.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { civilDateOf } from '#kit/time/copenhagen.ts';
import { dayAndTime } from '#kit/time/format-dates.ts';
import { sentence } from '#kit/language/texts.ts';
import { readMyMeetings } from '../../data/my-meetings.ts';
import { myMatchText } from './match.text.ts';
import { headingOf } from './meeting-heading.ts';

/** All my match meetings, the latest first. */
export function MyMeetings(): JSX.Element {
  const t = myMatchText;
  const meetings = createAsync(() => readMyMeetings());
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/">{t().back}</BackLink>
      <h1>{t().title}</h1>
      <div class="ff-narrow ff-stack">
        <Loaded says={t().loading} keys={readMyMeetings.key}>
          <Show when={meetings()}>
            {(known) => (
              <Show when={known().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
                <section class="ff-sheet" aria-label={t().title}>
                  <For each={known()}>
                    {(one) => (
                      <NextEvent
                        date={civilDateOf(one.startsAt)}
                        title={headingOf(one)}
                        text={t().when(sentence(dayAndTime(one.startsAt)), one.place)}
                      >
                        <A href={`/matchmoeder/${one.meetingId}`}>{t().see}</A>
                      </NextEvent>
                    )}
                  </For>
                </section>
              </Show>
            )}
          </Show>
        </Loaded>
      </div>
    </Page>
  );
}
