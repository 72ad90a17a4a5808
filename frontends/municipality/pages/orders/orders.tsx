import { A, createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { filtersInAddress } from '#kit/filters/filters-in-address.ts';
import { SelectFilter } from '#kit/filters/select-filter.tsx';
import { pagesOf } from '#kit/network/pages-of.ts';
import { OrderStateFlag } from '#kit/orders/course-parts.tsx';
import { orderWords } from '#kit/orders/order-words.text.ts';
import { FilterBar } from '#kit/parts/filter-bar.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { Pager } from '#kit/parts/pager.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList, WorkRow } from '#kit/parts/work-list.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { nearDate, shortDate } from '#kit/time/format-dates.ts';
import type { OrderLine } from '#shared/shapes/municipal-order.ts';
import { orderStates } from '#shared/shapes/order-words.ts';
import { readOrders, readPackages, type NamedOrder } from '../../data/orders.ts';
import { orderPage } from '../uplift/learner.ts';
import { ordersText } from './orders.text.ts';
import { SitesPage } from './sites-page.tsx';

const plan = { tilstand: ['running', ...orderStates], sted: 'text' } as const;

/** Who is at which training site, how far has each come, and what is late? */
export function Orders(): JSX.Element {
  return (
    <SitesPage title={ordersText().heading} keys={[readOrders.key, readPackages.key]}>
      {() => <List />}
    </SitesPage>
  );
}

function List(): JSX.Element {
  const t = ordersText;
  const { scope } = requiredRole();
  const { values, choose } = filtersInAddress('orders', plan);
  const packages = createAsync(() => readPackages(scope));
  const site = (): string | undefined => values().sted || undefined;
  const first = createAsync(() => readOrders(scope, values().tilstand, site()));
  const list = pagesOf(first, (cursor) => readOrders(scope, values().tilstand, site(), cursor));
  const sites = (): readonly { value: string; label: string }[] => [
    ...new Map(
      (packages()?.items ?? []).map(({ institutionId, institutionName }) => [
        institutionId as string,
        { value: institutionId as string, label: institutionName },
      ]),
    ).values(),
  ];
  return (
    <>
      <h1>{t().heading}</h1>
      <FilterBar label={t().heading}>
        <SelectFilter
          label={t().state}
          value={values().tilstand}
          onChoose={(state) => choose('tilstand', state)}
          options={orderStates.map((value) => ({ value, label: orderWords().states[value] }))}
        />
        <SelectFilter
          label={t().site}
          value={values().sted}
          onChoose={(chosen) => choose('sted', chosen)}
          options={[{ value: '', label: t().everySite }, ...sites()]}
        />
      </FilterBar>
      <Show when={first()}>
        <Show when={list.items().length > 0} fallback={<Empty title={t().none} text={t().noneText} />}>
          <WorkList title={t().list}>
            <For each={list.items()}>{(order) => <NamedRow of={order} />}</For>
          </WorkList>
          <Pager of={list} shown={t().shown(list.items().length)} />
        </Show>
      </Show>
    </>
  );
}

function NamedRow(props: { readonly of: NamedOrder }): JSX.Element {
  return <OrderRow of={props.of} who={props.of.name ?? ordersText().nameless} />;
}

/** One order in a list: who or where, how far, and what is late. */
export function OrderRow(props: { readonly of: OrderLine; readonly who: string }): JSX.Element {
  const t = ordersText;
  const w = orderWords;
  const link = (): string => orderPage(props.of.candidateId, props.of.orderId);
  return (
    <WorkRow
      when={shortDate(props.of.startsOn)}
      who={
        <>
          <A href={link()}>{props.who}</A>{' '}
          <OrderStateFlag state={props.of.state} paused={props.of.course.pausedFrom !== undefined} />{' '}
          <For each={props.of.reminders}>
            {(reminder) => (
              <>
                <Flag tone={reminder === 'ending-soon' ? 'soon' : 'late'} icon="time">
                  {w().reminders[reminder]}
                </Flag>{' '}
              </>
            )}
          </For>
        </>
      }
      what={[props.of.institutionName, props.of.packageName, t().ends(nearDate(props.of.endsOn))].join('. ')}
    />
  );
}
