import { createAsync } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { may } from '#kit/session/may.ts';
import type { InvoiceBasis, InvoiceLine } from '#shared/shapes/invoice-basis.ts';
import { readCoursePeople } from '../../data/course-people.ts';
import type { OfCourse } from '../../data/running.ts';
import { nameHere, readPeopleHere } from '../../data/site.ts';
import { kroner } from './kroner.ts';
import { invoiceText } from './invoice.text.ts';

const minutesPerHour = 60;

/** The lines of an invoice basis with their sums. Names are joined for whoever may see them; the file has none. */
export function InvoiceTable(props: { readonly of: InvoiceBasis; readonly course: OfCourse }): JSX.Element {
  const t = invoiceText;
  const { scope, institutionId, courseId } = untrack(() => props.course);
  const municipalities = createAsync(() => readMunicipalities(scope));
  const people = createAsync(() => readPeopleHere(scope, institutionId));
  const enrolled = createAsync(async () =>
    may('list-course-enrolments') ? (await readCoursePeople(scope, institutionId, courseId)).items : [],
  );
  const municipalityOf = (code: string): string => municipalities()?.find((one) => one.code === code)?.name ?? code;
  const nameOf = ({ enrolmentId }: InvoiceLine): string => {
    if (!enrolmentId) return t().whole;
    const found = enrolled()?.find((one) => one.enrolmentId === enrolmentId);
    return (found && nameHere(found.candidateId, people())) ?? t().someone;
  };
  return (
    <div class="ff-above table--responsive-scroll" tabindex="0" role="region" aria-label={t().lines}>
      <table class="table ff-figures ff-figures--tight">
        <caption class="sr-only">{t().lines}</caption>
        <thead>
          <tr>
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
                <th scope="row">
                  {nameOf(line)}
                  <Show when={line.municipality}>
                    {(code) => <span class="ff-muted ff-figures__beside">{municipalityOf(code())}</span>}
                  </Show>
                </th>
                <td>{line.minutes > 0 ? formatNumber(line.minutes / minutesPerHour, 2) : ''}</td>
                <td>{t().kroner(formatNumber(line.priceKr))}</td>
                <td>{t().kroner(kroner(line.amountOre))}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <Show when={props.of.totals.length > 1}>
            <For each={props.of.totals}>
              {({ municipality, amountOre }) => (
                <tr>
                  <th scope="row" colspan="3">
                    {t().sumOf(municipalityOf(municipality))}
                  </th>
                  <td>{t().kroner(kroner(amountOre))}</td>
                </tr>
              )}
            </For>
          </Show>
          <tr>
            <th scope="row" colspan="3">
              {t().sum}
            </th>
            <td>{t().kroner(kroner(props.of.amountOre))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
