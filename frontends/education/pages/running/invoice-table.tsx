import { For, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import type { InvoiceBasis } from '#shared/shapes/invoice-basis.ts';
import { kroner } from './kroner.ts';
import { invoiceText } from './invoice.text.ts';

const minutesPerHour = 60;

/** The lines of an invoice basis with their sums. */
export function InvoiceTable(props: { readonly of: InvoiceBasis }): JSX.Element {
  const t = invoiceText;
  return (
    <div class="ff-above table--responsive-scroll" tabindex="0" role="region" aria-label={t().lines}>
      <table class="table ff-figures">
        <caption class="sr-only">{t().lines}</caption>
        <thead>
          <tr>
            <th scope="col">{t().municipality}</th>
            <th scope="col">{t().participant}</th>
            <th scope="col">{t().hours}</th>
            <th scope="col">{t().price}</th>
            <th scope="col">{t().amount}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.of.lines}>
            {(line) => (
              <tr>
                <th scope="row">{line.municipality ?? t().whole}</th>
                <td>{line.enrolmentId ?? ''}</td>
                <td>{formatNumber(line.minutes / minutesPerHour, 2)}</td>
                <td>{t().kroner(formatNumber(line.priceKr))}</td>
                <td>{t().kroner(kroner(line.amountOre))}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <For each={props.of.totals}>
            {({ municipality, amountOre }) => (
              <tr>
                <th scope="row" colspan="4">
                  {t().sumOf(municipality)}
                </th>
                <td>{t().kroner(kroner(amountOre))}</td>
              </tr>
            )}
          </For>
          <tr>
            <th scope="row" colspan="4">
              {t().sum}
            </th>
            <td>{t().kroner(kroner(props.of.amountOre))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
