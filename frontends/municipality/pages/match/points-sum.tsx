import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { may } from '#kit/session/may.ts';
import { shownPoints } from '../match-plan/shown-points.ts';
import type { Proposal } from '#shared/shapes/match.ts';
import { matchText } from './match.text.ts';

/** How the points of a place come about: each part's share, which add up exactly to the whole. */
export function PointsSum(props: { readonly proposal: Pick<Proposal, 'parts' | 'points'> }): JSX.Element {
  const t = matchText;
  return (
    <details class="ff-fold">
      <summary>{t().points(shownPoints(props.proposal.points))}</summary>
      <ul class="ff-list">
        <For each={props.proposal.parts}>
          {(part) => (
            <li>{t().pointsOf(t().part[part.name], formatNumber(part.bar), part.weight, shownPoints(part.points))}</li>
          )}
        </For>
      </ul>
      <p class="ff-muted">
        {t().order}{' '}
        <Show when={may('show-match-weights')}>
          <A href="/pladser/vaegte">{t().weights}</A>
        </Show>
      </p>
    </details>
  );
}
