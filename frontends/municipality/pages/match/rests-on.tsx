import type { JSX } from 'solid-js';
import { Show } from 'solid-js';
import { longDate } from '#kit/time/format-dates.ts';
import type { RestsOn } from '#shared/shapes/match.ts';
import { restsOnText } from './rests-on.text.ts';

/** Which days the data behind a proposal are of, and what is so old that somebody should ask again. */
export function WhatItRestsOn(props: { readonly of: RestsOn }): JSX.Element {
  const t = restsOnText;
  const day = (said: string | undefined): string => (said ? longDate(said) : t().unknownDay);
  const again = (): string =>
    [...(props.of.personLongAgo ? [t().askPerson] : []), ...(props.of.openingLongAgo ? [t().askPlace] : [])].join(' ');
  return (
    <p class="ff-muted">
      {t().restsOn(day(props.of.personSaidOn), day(props.of.openingSaidOn))}
      <Show when={props.of.routesFailed}> {t().routesFailed}</Show>
      <Show when={again()}>
        {' '}
        <b>{again()}</b>
      </Show>
    </p>
  );
}
