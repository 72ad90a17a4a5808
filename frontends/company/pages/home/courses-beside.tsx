import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { tailoredWords } from '#kit/tailored/tailored-words.text.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import type { CompanyUplift } from '#shared/shapes/asked-request.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import { ownCompany } from '../../data/own-company.ts';
import { readUplifts } from '../../data/uplifts.ts';
import { upliftText } from '../uplift/uplift.text.ts';

/** Who is on a course beside the shifts, or will be; nothing where nobody is. */
export function CoursesBeside(props: { readonly people: readonly CompanyPerson[] }): JSX.Element {
  const own = ownCompany();
  const uplifts = createAsync(() => readUplifts(own.scope, own.companyId));
  const nameOf = (candidateId: string): string =>
    props.people.find((person) => person.candidateId === candidateId)?.firstName ?? upliftText().someone;
  return (
    <Show when={(uplifts() ?? []).length > 0}>
      <AsideSheet title={upliftText().title}>
        <ul class="ff-list">
          <For each={uplifts()}>{(uplift) => <Course of={uplift} name={nameOf(uplift.candidateId)} />}</For>
        </ul>
      </AsideSheet>
    </Show>
  );
}

function Course(props: { readonly of: CompanyUplift; readonly name: string }): JSX.Element {
  const t = upliftText;
  const w = tailoredWords;
  return (
    <li class="ff-aside__item">
      <p class="ff-strong">
        {t().line(props.name, w().themes[props.of.theme])}{' '}
        <Flag tone={props.of.stage === 'being-arranged' ? 'quiet' : 'good'}>{t().stages[props.of.stage]}</Flag>
      </p>
      <p>
        {when(props.of)}. {t().hours(formatNumber(props.of.hoursPerWeek), w().places[props.of.place].toLowerCase())}.
        <Show when={props.of.institutionName}>{(name) => <> {t().by(name())}.</>}</Show>
      </p>
      <Show when={props.of.added?.state === 'sent'}>
        <p class="ff-muted">{t().onItsWay}</p>
      </Show>
      <Show when={props.of.added?.state === 'void' && props.of.open}>
        <p class="ff-muted">{t().notUsed}</p>
      </Show>
      <Show when={props.of.open && may('tell-uplift-need')}>
        <A href={`/kurser/${props.of.requestId}`}>{t().add}</A>
      </Show>
    </li>
  );
}

function when({ stage, startsOn, endsOn }: CompanyUplift): string {
  const t = upliftText();
  if (stage === 'being-arranged') return t.wished(dayDate(startsOn));
  return endsOn ? t.fromTo(dayDate(startsOn), dayDate(endsOn)) : t.from(dayDate(startsOn));
}
