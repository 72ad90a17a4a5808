import { For, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import type { Proposal } from '#shared/shapes/match.ts';
import { matchText } from './match.text.ts';

/** How the points of a place come about: each part's share, which add up exactly to the whole. */
export function PointsSum(props: { readonly proposal: Pick<Proposal, 'parts' | 'points'> }): JSX.Element {
  const t = matchText;
  return (
    <details class="ff-fold">
      <summary>{t().points(shown(props.proposal.points))}</summary>
      <ul class="ff-list">
        <For each={props.proposal.parts}>
          {(part) => (
            <li>{t().pointsOf(t().part[part.name], formatNumber(part.bar), part.weight, shown(part.points))}</li>
          )}
        </For>
      </ul>
      <p class="ff-muted">{t().order}</p>
    </details>
  );
}

/** Points are counted in hundredths, so that every part is a whole number. */
function shown(points: number): string {
  return formatNumber(points / 100, 2);
}
