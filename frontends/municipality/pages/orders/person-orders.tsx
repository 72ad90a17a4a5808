import { A, createAsync, useParams } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { WorkList } from '#kit/parts/work-list.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { readPersonOrders } from '../../data/orders.ts';
import { readPerson } from '../../data/person.ts';
import { firstName } from '../person/first-name.ts';
import { OrderRow } from './orders.tsx';
import { ordersText } from './orders.text.ts';

/** Which courses at training sites has this person had, and how far has the present one come? */
export function PersonOrders(): JSX.Element {
  const params = useParams<{ id: string }>();
  const person = createAsync(() => readPerson(requiredRole().scope, params.id));
  return (
    <Show when={person()}>
      {(known) => (
        <Loaded says={ordersText().loading} keys={readPersonOrders.key}>
          <Orders person={known()} />
        </Loaded>
      )}
    </Show>
  );
}

function Orders(props: { readonly person: CandidateView }): JSX.Element {
  const t = ordersText;
  const orders = createAsync(() => readPersonOrders(requiredRole().scope, props.person.candidateId));
  const place = (): JSX.Element => (
    <Show when={may('place-order') && props.person.state === 'in-effort'}>
      <A class="button button-primary" href={`/personer/${props.person.candidateId}/forloeb/bestil`}>
        {t().place}
      </A>
    </Show>
  );
  return (
    <Show when={orders()}>
      {(known) => (
        <Show
          when={known().items.length > 0}
          fallback={
            <Empty page title={t().personNone(firstName(props.person))} text={t().personNoneText}>
              {place()}
            </Empty>
          }
        >
          <div class="ff-head">
            <h1>{t().personHeading(firstName(props.person))}</h1>
            {place()}
          </div>
          <WorkList title={t().list} count={known().items.length}>
            <For each={known().items}>{(order) => <OrderRow of={order} who={order.institutionName} />}</For>
          </WorkList>
        </Show>
      )}
    </Show>
  );
}
