import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { readMunicipalities } from '#kit/companies/company-data.ts';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { sentence } from '#kit/language/texts.ts';
import { pagesOf } from '#kit/network/pages-of.ts';
import { OrderStateFlag } from '#kit/orders/course-parts.tsx';
import { stepsOf } from '#kit/orders/course-steps.ts';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { FilterBar, Toggle } from '#kit/parts/filter-bar.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { nearDate, shortDate } from '#kit/time/format-dates.ts';
import { siteOrderLists, type SiteOrderLine } from '#shared/shapes/site-order.ts';
import { ownInstitution } from '../../data/own-institution.ts';
import { nameHere, readPeopleHere, readSiteOrders } from '../../data/site.ts';
import { siteText } from './site.text.ts';
import { SitePage } from './site-page.tsx';

const plan = { liste: ['ongoing', 'new', 'over'] } as const;

/** Who is assigned to us, and how far has each come? */
export function SitePeople(): JSX.Element {
  return (
    <SitePage title={siteText().title} action="list-site-orders" keys={[readSiteOrders.key, readPeopleHere.key]}>
      {() => <People />}
    </SitePage>
  );
}

function People(): JSX.Element {
  const t = siteText;
  const own = ownInstitution();
  const { values, choose } = filtersInAddress('site-people', plan);
  const first = createAsync(() => readSiteOrders(own.scope, own.institutionId, values().liste));
  const list = pagesOf(first, (cursor) => readSiteOrders(own.scope, own.institutionId, values().liste, cursor));
  return (
    <>
      <h1>{t().heading[values().liste]}</h1>
      <FilterBar label={t().which}>
        <Toggle
          options={siteOrderLists.map((value) => ({ value, label: t().heading[value] }))}
          value={values().liste}
          onChoose={(liste) => choose('liste', liste)}
        />
      </FilterBar>
      <Show when={first()}>
        <Show
          when={list.items().length > 0}
          fallback={<Empty title={t().none[values().liste]} text={t().noneText[values().liste]} />}
        >
          <WorkList title={t().heading[values().liste]} count={list.items().length}>
            <For each={list.items()}>{(line) => <PersonRow of={line} />}</For>
          </WorkList>
          <Show when={list.hasMore()}>
            <Pager of={list} shown={String(list.items().length)} />
          </Show>
        </Show>
      </Show>
    </>
  );
}

/** One person: name, package, where from, and the next step. */
export function PersonRow(props: { readonly of: SiteOrderLine }): JSX.Element {
  const t = siteText;
  const own = ownInstitution();
  const people = createAsync(() => readPeopleHere(own.scope, own.institutionId));
  const municipalities = createAsync(() => readMunicipalities(own.scope));
  const link = (): string => `/unge/${props.of.orderId}`;
  const next = (): string | undefined => {
    const step = stepsOf(props.of).find(({ at }) => at === 'next');
    if (step?.name === 'ended') return sentence(orderWords().until(nearDate(props.of.endsOn)));
    return step && t().next(orderWords().steps[step.name]);
  };
  const from = (): string => {
    const name = municipalities()?.find(({ code }) => code === props.of.municipality)?.name;
    return name ? t().from(name) : '';
  };
  return (
    <WorkRow
      when={shortDate(props.of.startsOn)}
      who={
        <>
          <A href={link()}>{nameHere(props.of.candidateId, people()) ?? t().nameless}</A>{' '}
          <OrderStateFlag state={props.of.state} paused={props.of.course.pausedFrom !== undefined} />
        </>
      }
      what={[props.of.packageName, from(), next() ?? ''].filter((words) => words !== '').join('. ')}
      action={
        <Show when={props.of.state === 'placed' && may('answer-order')}>
          <A class="button button-secondary" href={`${link()}/svar`}>
            {t().answer}
          </A>
        </Show>
      }
    />
  );
}
