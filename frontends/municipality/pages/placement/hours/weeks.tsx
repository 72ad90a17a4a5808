import { For, Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { HoursCurve } from '#kit/parts/hours-curve.tsx';
import { dayAndMonth, shortDate } from '#kit/time/format-dates.ts';
import type { PlacementWeek } from '#shared/shapes/attendance.ts';
import { hoursPartText } from './hours.text.ts';

/** The weeks drawn: more are in the table. */
const drawn = 26;

/** The curve that shows the way, with the same in a table for those who listen, print or count. */
export function Weeks(props: { readonly weeks: readonly PlacementWeek[] }): JSX.Element {
  const t = hoursPartText;
  const has = (part: 'paid' | 'unpaid' | 'pausedDays'): boolean => props.weeks.some((week) => week[part] > 0);
  return (
    <>
      <ul class="ff-list ff-curve__legend" aria-hidden="true">
        <li class="ff-curve__key--plan">{t().planned}</li>
        <Show when={has('paid')}>
          <li class="ff-curve__key--paid">{t().paid}</li>
        </Show>
        <Show when={has('unpaid')}>
          <li class="ff-curve__key--unpaid">{t().unpaid}</li>
        </Show>
        <Show when={has('pausedDays')}>
          <li class="ff-curve__key--pause">{t().pause}</li>
        </Show>
      </ul>
      <HoursCurve weeks={props.weeks.slice(-drawn)} label={dayAndMonth} />
      <details class="ff-curve__table">
        <summary>{t().asTable}</summary>
        <table class="table table--borderless ff-figure-table">
          <thead>
            <tr>
              <For each={heads()}>{(head) => <th scope="col">{head}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.weeks.toReversed()}>
              {(week) => (
                <tr>
                  <For each={cells(week)}>{(cell, place) => <td data-title={heads()[place()]}>{cell}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </>
  );
}

function heads(): readonly string[] {
  const t = hoursPartText();
  return [t.weekOf, t.planned, t.paid, t.unpaid, t.came, t.away, t.differs, t.pausedDays];
}

function cells(week: PlacementWeek): readonly string[] {
  const { planned, paid, unpaid, came, away, differs, pausedDays } = week;
  return [shortDate(week.monday), ...[planned, paid, unpaid, came, away, differs, pausedDays].map(formatNumber)];
}
