import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { Flag } from '#kit/parts/flag.tsx';
import { HoursCurve } from '#kit/parts/hours-curve.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { dayAndMonth, dayDate, shortDate } from '#kit/time/format-dates.ts';
import type { MyPlacement } from '#shared/shapes/my-placement.ts';
import { readMyWork } from '../../data/my-work.ts';
import { AskHelp } from './ask-help.tsx';
import { MyDay } from './my-day.tsx';
import { myWorkText } from './my-work.text.ts';
import { NextStep } from './next-step.tsx';

/** How far have my hours come, was I at work today, and what is the next small step? */
export function MyWork(): JSX.Element {
  const t = myWorkText;
  return (
    <Page title={t().title} form="tight">
      <h1>{t().title}</h1>
      <Loaded says={t().loading} keys={readMyWork.key}>
        <Places />
      </Loaded>
    </Page>
  );
}

function Places(): JSX.Element {
  const t = myWorkText;
  const places = createAsync(() => readMyWork(requiredRole().scope));
  return (
    <Show when={places()}>
      {(known) => (
        <div class="ff-narrow ff-stack">
          <For each={known()} fallback={<Empty title={t().nothing} text={t().nothingText} />}>
            {(place) => <OnePlace of={place} />}
          </For>
        </div>
      )}
    </Show>
  );
}

function OnePlace(props: { readonly of: MyPlacement }): JSX.Element {
  const t = myWorkText;
  const pausedText = (): string => {
    const until = props.of.paused?.until;
    return until ? t().pausedUntil(dayDate(until)) : t().paused;
  };
  return (
    <>
      <section class="ff-sheet">
        <h2>{props.of.companyName}</h2>
        <p class="font-lead">{howItGrew(props.of)}</p>
        <Show when={props.of.paused}>
          <p>{pausedText()}</p>
        </Show>
        <Show when={!props.of.paused}>
          <For each={props.of.days}>{(day, ago) => <MyDay place={props.of} day={day} ago={ago()} />}</For>
        </Show>
      </section>
      <Show when={props.of.rightLevel}>
        {(level) => (
          <section class="ff-sheet">
            <Flag tone="good" icon="star">
              {t().right}
            </Flag>
            <p>{t().rightText(t().week(formatNumber(level().hoursPerWeek)))}</p>
          </section>
        )}
      </Show>
      <AskHelp place={props.of} />
      <NextStep place={props.of} />
      <Show when={props.of.weeks.some(({ paid, unpaid }) => paid + unpaid > 0)}>
        <Way of={props.of} />
      </Show>
    </>
  );
}

/** The weeks as a picture, and in numbers for those who listen. */
function Way(props: { readonly of: MyPlacement }): JSX.Element {
  const t = myWorkText;
  const hasPaid = (): boolean => props.of.weeks.some(({ paid }) => paid > 0);
  return (
    <section class="ff-sheet">
      <h2 class="h3">{t().curve}</h2>
      <HoursCurve weeks={props.of.weeks.slice(-weeksDrawn)} label={dayAndMonth} />
      <ul class="ff-list ff-curve__legend" aria-hidden="true">
        <li class="ff-curve__key--plan">{t().planned}</li>
        <Show when={hasPaid()}>
          <li class="ff-curve__key--paid">{t().paid}</li>
        </Show>
        <li class="ff-curve__key--unpaid">{t().unpaid}</li>
      </ul>
      <details>
        <summary>{t().asTable}</summary>
        <table class="table table--borderless ff-figure-table">
          <thead>
            <tr>
              <th scope="col">{t().weekOf}</th>
              <th scope="col">{t().together}</th>
              <Show when={hasPaid()}>
                <th scope="col">{t().paid}</th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <For each={props.of.weeks.toReversed()}>
              {(week) => (
                <tr>
                  <td data-title={t().weekOf}>{shortDate(week.monday)}</td>
                  <td data-title={t().together}>{formatNumber(week.paid + week.unpaid)}</td>
                  <Show when={hasPaid()}>
                    <td data-title={t().paid}>{formatNumber(week.paid)}</td>
                  </Show>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </section>
  );
}

const weeksDrawn = 16;

/** "You began with 3 hours a week. Now you are at 9." */
function howItGrew({ weeks, hoursPerWeek }: MyPlacement): string {
  const t = myWorkText();
  const now = t.week(formatNumber(hoursPerWeek));
  const first = weeks.find(({ paid, unpaid }) => paid + unpaid > 0);
  const began = first ? first.paid + first.unpaid : hoursPerWeek;
  return began < hoursPerWeek ? t.grew(t.week(formatNumber(began)), now) : t.began(now);
}
