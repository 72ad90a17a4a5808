import { For, Show, type JSX } from 'solid-js';
import { sentence } from '#kit/language/texts.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { nearDate, shortDate } from '#kit/time/format-dates.ts';
import type { MyPack, PackDocument } from '#shared/shapes/evidence-pack.ts';
import { ObservedFacts } from './observed-facts.tsx';
import { packWords } from './pack-words.text.ts';

/** A description as the person reads it first and staff after them. */
export function PackSheet(props: { readonly of: PackDocument }): JSX.Element {
  const t = packWords;
  return (
    <>
      <p class="ff-strong">{t().purposes[props.of.purpose]}</p>
      <p class="ff-muted">{t().period(shortDate(props.of.from), shortDate(props.of.until))}</p>
      <h3 class="ff-h-small">{t().places}</h3>
      <For each={props.of.placements}>{(placement) => <PlaceAndHours of={placement} />}</For>
      <h3 class="ff-h-small ff-above">{t().seen}</h3>
      <For each={props.of.observations}>
        {(one) => (
          <div class="ff-ruled">
            <p class="ff-strong">{sentence(nearDate(one.said.on))}</p>
            <ObservedFacts said={one.said} />
            <p class="ff-muted">{whoSaw(one)}</p>
          </div>
        )}
      </For>
      <h3 class="ff-h-small ff-above">{t().tried}</h3>
      <ul class="ff-list">
        <For each={props.of.words.supports}>
          {({ what, effect, more }) => (
            <li>
              {what}: {t().effects[effect]}
              {more ? `. ${more}` : ''}
            </li>
          )}
        </For>
      </ul>
      <h3 class="ff-h-small ff-above">{t().notTried}</h3>
      <p>{props.of.words.notTried}</p>
      <Show when={props.of.words.summary}>
        {(summary) => (
          <>
            <h3 class="ff-h-small ff-above">{t().summary}</h3>
            <p>{summary()}</p>
          </>
        )}
      </Show>
    </>
  );
}

function PlaceAndHours(props: { readonly of: PackDocument['placements'][number] }): JSX.Element {
  const t = packWords;
  const sum = (of: (week: PackDocument['placements'][number]['weeks'][number]) => number): string =>
    formatNumber(Math.round(props.of.weeks.reduce((total, week) => total + of(week), 0) * 10) / 10);
  return (
    <div class="ff-ruled">
      <p class="ff-strong">{props.of.companyName}</p>
      <ul class="ff-list">
        <For each={props.of.terms}>
          {({ hoursPerWeek, from }) => <li>{t().terms(formatNumber(hoursPerWeek), shortDate(from))}</li>}
        </For>
      </ul>
      <Show when={props.of.weeks.length > 0}>
        <p>
          {t().weeks(
            props.of.weeks.length,
            sum(({ planned }) => planned),
            sum(({ paid, unpaid }) => paid + unpaid),
          )}
        </p>
      </Show>
    </div>
  );
}

function whoSaw({ side, seenBy, companyName }: PackDocument['observations'][number]): string {
  const t = packWords();
  return side === 'workplace' ? t.byWorkplace(companyName) : t.byStaff[seenBy];
}

/** To whom it was given, when and why. */
export function GivenTo(props: { readonly of: Pick<MyPack, 'given'> }): JSX.Element {
  const t = packWords;
  return (
    <Show when={props.of.given.length > 0} fallback={<p class="ff-muted">{t().notGiven}</p>}>
      <ul class="ff-list">
        <For each={props.of.given}>
          {({ to, at, why }) => (
            <li>
              <b>{t().recipients[to]}</b>, {t().givenOn(shortDate(at.slice(0, 10)), why)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
