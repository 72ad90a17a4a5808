import { For, type JSX } from 'solid-js';
import { Icon } from '../icons/icon.tsx';
import { withValue } from './set-value.ts';

/** How well one part fits: in words, with a bar beside. `percent` is 0–100. */
export interface ScorePart {
  readonly name: string;
  readonly percent: number;
  readonly words: string;
}

const goodEnoughPercent = 75;

/** The parts of a match in words beside bars. A striped bar marks what fits only partly; `plain` bars say how much, not how well. */
export function ScoreParts(props: { readonly parts: readonly ScorePart[]; readonly plain?: boolean }): JSX.Element {
  return (
    <ul class="ff-list ff-score">
      <For each={props.parts}>
        {(part) => (
          <li>
            <span>{part.name}</span>
            <span
              class="ff-score__bar"
              classList={{ 'ff-score__bar--mid': !props.plain && part.percent < goodEnoughPercent }}
            >
              <i ref={(element) => withValue(() => part.percent)(element)} />
            </span>
            <span>{part.words}</span>
          </li>
        )}
      </For>
    </ul>
  );
}

/** Reasons for or against, each with its sign. */
export function ForAgainst(props: {
  readonly side: 'for' | 'against';
  readonly reasons: readonly string[];
  readonly none: string;
}): JSX.Element {
  return (
    <ul class="ff-list ff-why">
      <For each={props.reasons} fallback={<li class="ff-why--none">{props.none}</li>}>
        {(reason) => (
          <li classList={{ 'ff-why--con': props.side === 'against' }}>
            <Icon name={props.side === 'for' ? 'check' : 'minus'} />
            <span>{reason}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
