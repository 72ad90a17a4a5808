import { A, createAsync } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { WorkRow } from '#kit/parts/work-list.tsx';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { today } from '#kit/time/clock.ts';
import { nearDate, shortDate } from '#kit/time/format-dates.ts';
import type { AskedRequestLine } from '#shared/shapes/asked-request.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { requestsText } from './requests.text.ts';

/** One request: when an answer is due, what about, and from whom. */
export function RequestRow(props: { readonly of: AskedRequestLine }): JSX.Element {
  const t = requestsText;
  const own = ownInstitution();
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const from = (): string =>
    municipalities()?.find(({ code }) => code === props.of.municipality)?.name ?? props.of.municipality;
  const isWaiting = (): boolean => props.of.state === 'waiting-for-you';
  const due = (): string | undefined => (isWaiting() ? props.of.answerBy : undefined);
  return (
    <WorkRow
      when={shortDate(due() ?? props.of.startsOn)}
      late={(due() ?? '9') < today()}
      who={<A href={`/forespoergsler/${props.of.requestId}`}>{tailoredWords().themes[props.of.theme]}</A>}
      what={[
        from(),
        t().at(props.of.companyName),
        isWaiting() && props.of.answerBy ? t().answerBy(nearDate(props.of.answerBy)) : t().states[props.of.state],
      ].join('. ')}
    />
  );
}
