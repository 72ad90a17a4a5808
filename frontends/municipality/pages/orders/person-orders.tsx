import { createAsync } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readPersonOrders } from '../../data/orders.ts';
import { SubjectSection } from '../uplift/subject-section.tsx';
import { OrderRow } from './orders.tsx';
import { ordersText } from './orders.text.ts';

/** The person's courses at training sites and how far the present one has come, for whoever may see it. */
export function PersonOrders(props: { readonly person: CandidateView }): JSX.Element {
  return (
    <Show when={may('list-candidate-orders')}>
      <Loaded says={ordersText().loading} keys={readPersonOrders.key}>
        <Orders person={props.person} />
      </Loaded>
    </Show>
  );
}

function Orders(props: { readonly person: CandidateView }): JSX.Element {
  const t = ordersText;
  const orders = createAsync(() => readPersonOrders(requiredRole().scope, props.person.candidateId));
  const place = (): { href: string; label: string } | undefined =>
    may('place-order') && props.person.state === 'in-effort'
      ? { href: `/personer/${props.person.candidateId}/forloeb/bestil`, label: t().place }
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
