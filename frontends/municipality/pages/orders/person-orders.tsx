import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { readPersonOrders } from '../../data/orders.ts';
import { SubjectSection } from '../uplift/subject-section.tsx';
import { OrderRow } from './orders.tsx';
import { ordersText } from './orders.text.ts';

type OrdersProps = { readonly candidateId: string; readonly inEffort: boolean };

/** The person's courses at training sites and how far the present one has come, for whoever may see it. */
export function PersonOrders(props: OrdersProps): JSX.Element {
  return (
    <Show when={may('list-candidate-orders')}>
      <Loaded says={ordersText().loading} keys={readPersonOrders.key}>
        <Orders {...props} />
      </Loaded>
    </Show>
  );
}

function Orders(props: OrdersProps): JSX.Element {
  const t = ordersText;
  const orders = createAsync(() => readPersonOrders(requiredRole().scope, props.candidateId));
  const place = (): { href: string; label: string } | undefined =>
    may('place-order') && props.inEffort
      ? { href: `/personer/${props.candidateId}/forloeb/bestil`, label: t().place }
      : undefined;
  return (
    <Show when={orders()}>
      {(known) => (
        <SubjectSection
          id="forloeb"
          title={t().site}
          count={known().items.length}
          none={t().personNoneText}
          action={place()}
        >
          <For each={known().items}>{(order) => <OrderRow of={order} who={order.institutionName} />}</For>
        </SubjectSection>
      )}
    </Show>
  );
}
