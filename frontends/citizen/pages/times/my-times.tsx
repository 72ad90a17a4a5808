import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import { BackLink } from '#kit/parts/back-link.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { AnswerTimes } from '#kit/times/answer-times.tsx';
import { askedTimesText } from '#kit/times/asked-times.text.ts';
import type { MyMeetingTimes } from '#shared/shapes/meeting-times.ts';
import { answerTimes, myTimes, readMyTimes } from '../../data/my-times.ts';
import { myMatchText } from '../match/match.text.ts';

/** The times for meetings that I am asked about. */
export function MyTimes(): JSX.Element {
  const t = askedTimesText;
  const times = createAsync(() => readMyTimes());
  return (
    <Page title={t().title} form="tight">
      <BackLink href="/">{myMatchText().back}</BackLink>
      <div class="ff-narrow ff-stack">
        <Loaded page says={t().loading} keys={readMyTimes.key}>
          <Show when={times()}>
            {(known) => (
              <Show when={known().length > 0} fallback={<Empty page title={t().none} text={t().noneText} />}>
                <h1>{t().title}</h1>
                <For each={known().map(({ timesId }) => timesId)}>
                  {(timesId) => (
                    <Show when={known().find((one) => one.timesId === timesId)}>{(one) => <One of={one()} />}</Show>
                  )}
                </For>
              </Show>
            )}
          </Show>
        </Loaded>
      </div>
    </Page>
  );
}

function One(props: { readonly of: MyMeetingTimes }): JSX.Element {
  const t = askedTimesText;
  const { timesId } = untrack(() => props.of);
  const heading = `times-${timesId}`;
  return (
    <section class="ff-sheet" aria-labelledby={heading}>
      <h2 class="h3" id={heading}>
        {t().withCompany(props.of.companyName)}
      </h2>
      <p>{t().leadCitizen(props.of.openingTitle)}</p>
      <AnswerTimes
        of={props.of}
        canBring
        send={(said, key) => answerTimes(timesId, said, key)}
        onSent={({ answerId }) => waitUntilShown(() => isTakenIn(timesId, answerId), [])}
      />
    </section>
  );
}

async function isTakenIn(timesId: string, answerId: string): Promise<boolean> {
  await revalidate(readMyTimes.key);
  const sent = (await myTimes()).find((one) => one.timesId === timesId)?.sent;
  return sent?.answerId !== answerId || sent.state !== 'sent';
}
