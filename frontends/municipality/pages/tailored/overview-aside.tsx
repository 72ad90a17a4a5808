import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { enrolmentWords } from '#kit/courses/enrolment-words.text.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { wholeKroner } from '#kit/tailored/kroner.ts';
import type { UpliftOverview } from '#shared/shapes/uplift-overview.ts';
import { overviewText } from './overview.text.ts';

const list = '/kompetenceloeft/oensker';

/** Where the rows behind each number stand. */
const rowsOf = {
  waiting: `${list}?fase=waiting`,
  agreed: `${list}?fase=going-on&stand=agreed`,
  running: `${list}?fase=going-on&stand=running`,
  completed: `${list}?fase=over&stand=completed`,
} as const;

const postedStates = ['waiting', 'enrolled', 'started', 'completed', 'interrupted'] as const;

/** Who is on what now, and what ended in the period: every number leads to its people. */
export function Courses(props: { readonly of: UpliftOverview }): JSX.Element {
  const t = overviewText;
  const states = ['waiting', 'agreed', 'running', 'completed'] as const;
  return (
    <section class="ff-sheet ff-aside" aria-labelledby="courses">
      <h2 id="courses">{t().courses}</h2>
      <h3 class="ff-h-small">{t().posted}</h3>
      <ul class="ff-list">
        <For each={postedStates}>
          {(state) => (
            <li class="ff-aside__item">
              <A href={`/kompetenceloeft?trin=${state}`}>
                {enrolmentWords().states[state]}: {formatNumber(props.of.posted[state])}
              </A>
            </li>
          )}
        </For>
      </ul>
      <h3 class="ff-h-small ff-above">{t().tailored}</h3>
      <ul class="ff-list">
        <For each={states}>
          {(state) => (
            <li class="ff-aside__item">
              <A href={rowsOf[state]}>
                {t().courseStates[state]}: {formatNumber(props.of.courses[state])}
              </A>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

/** How long it takes to an offer, to a seat and to the first day. */
export function Waiting(props: { readonly of: UpliftOverview }): JSX.Element {
  const t = overviewText;
  const waiting = (): UpliftOverview['waiting'] => props.of.waiting;
  return (
    <section class="ff-sheet ff-aside" aria-labelledby="waiting">
      <h2 id="waiting">{t().waiting}</h2>
      <Show when={waiting().toFirstOffer !== null} fallback={<p>{t().notYet}</p>}>
        <p>{t().toFirstOffer(formatNumber(waiting().toFirstOffer ?? 0), formatNumber(waiting().measured))}</p>
      </Show>
      <Show when={props.of.posted.waitedDays !== null}>
        <p>{t().forSeat(formatNumber(props.of.posted.waitedDays ?? 0), formatNumber(props.of.posted.waiting))}</p>
      </Show>
      <Show when={waiting().toStart !== null}>
        <p>{t().toStart(formatNumber(waiting().toStart ?? 0), formatNumber(waiting().begun))}</p>
      </Show>
    </section>
  );
}

/** What is spent and bound, and what the posted courses cost. */
export function Cost(props: { readonly of: UpliftOverview }): JSX.Element {
  const t = overviewText;
  return (
    <section class="ff-sheet ff-aside" aria-labelledby="cost">
      <h2 id="cost">{t().cost}</h2>
      <p>{t().spent(wholeKroner(props.of.cost.spentOre))}</p>
      <p>{t().begun(wholeKroner(props.of.posted.begunOre))}</p>
      <p>
        <A href={`${list}?fase=going-on`}>{t().bound(wholeKroner(props.of.cost.boundOre))}</A>
      </p>
      <p class="ff-muted">{t().costText}</p>
    </section>
  );
}
