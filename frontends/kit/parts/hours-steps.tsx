import { For, Show, type JSX } from 'solid-js';
import { formatNumber } from '../numbers/danish-numbers.ts';
import { daysBetween } from '../time/copenhagen.ts';
import { shortDate } from '../time/format-dates.ts';

/** Hours a week from a day on, and how many of them are paid. */
export interface HoursStep {
  readonly from: string;
  readonly hours: number;
  readonly paid: number;
}

/** So little time still shows as a step wide enough for its label. */
const leastDays = 10;

/**
 * Hours a week through time as stairs: each step as wide as it lasted and as high as its hours, the paid part filled.
 * `until` is the last day drawn. The same stands in words in each step, so nothing hangs on the picture.
 */
export function HoursSteps(props: {
  readonly label: string;
  readonly steps: readonly HoursStep[];
  readonly until: string;
  readonly hours: (hours: string) => string;
  readonly paid: (hours: string) => string;
}): JSX.Element {
  const most = (): number => Math.max(...props.steps.map((step) => step.hours));
  const daysOf = (place: number): number => {
    const from = props.steps[place]?.from ?? props.until;
    return Math.max(daysBetween(from, props.steps[place + 1]?.from ?? props.until), leastDays);
  };
  return (
    <ol class="ff-list ff-hours" aria-label={props.label}>
      <For each={props.steps}>
        {(step, place) => (
          <li ref={(element) => element.style.setProperty('--span', String(daysOf(place())))}>
            <span class="ff-hours__words">
              <b>{props.hours(formatNumber(step.hours))}</b>
              <Show when={step.paid > 0 && step.paid < step.hours}>
                <small>{props.paid(formatNumber(step.paid))}</small>
              </Show>
            </span>
            <span
              class="ff-hours__step"
              aria-hidden="true"
              ref={(element) => {
                element.style.setProperty('--v', String(Math.round((step.hours / most()) * 100)));
                element.style.setProperty('--paid', String(Math.round((step.paid / step.hours) * 100)));
              }}
            />
            <time dateTime={step.from}>{shortDate(step.from)}</time>
          </li>
        )}
      </For>
    </ol>
  );
}
