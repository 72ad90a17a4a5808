import { For, Show, type JSX } from 'solid-js';
import { language } from '#kit/language/language.ts';
import { sentence } from '#kit/language/texts.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { shortDate } from '#kit/time/format-dates.ts';
import type { CompensationView } from '#shared/shapes/compensation.ts';
import { kroner } from '../tailored/kroner.ts';
import { compensationWords } from './compensation-words.text.ts';

/** Help month by month: its hours, what it comes to, and when it is paid; and the sum below. */
export function HelpMonths(props: {
  readonly caption: string;
  readonly of: Pick<CompensationView, 'months' | 'totalOre' | 'pausedDays'>;
}): JSX.Element {
  const t = compensationWords;
  return (
    <div class="table--responsive-scroll" tabindex="0" role="region" aria-label={props.caption}>
      <table class="table">
        <caption class="sr-only">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t().month}</th>
            <th scope="col">{t().hoursOf}</th>
            <th scope="col">{t().amount}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.of.months}>
            {({ month, hours, ore, paidBy }) => (
              <tr>
                <th scope="row">
                  {monthInWords(month)}
                  <p class="ff-muted">{t().paidBy(shortDate(paidBy))}</p>
                </th>
                <td>{formatNumber(hours, 2)}</td>
                <td>{kroner(ore)}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t().total}</th>
            <td>
              {formatNumber(
                props.of.months.reduce((sum, { hours }) => sum + hours, 0),
                2,
              )}
            </td>
            <td>
              <b>{kroner(props.of.totalOre)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
      <Show when={props.of.pausedDays}>{(days) => <p class="ff-muted">{t().waited(days())}</p>}</Show>
    </div>
  );
}

function monthInWords(month: string): string {
  const form = new Intl.DateTimeFormat(language() === 'da' ? 'da-DK' : 'en-GB', {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return sentence(form.format(new Date(`${month}-15T12:00:00Z`)));
}
