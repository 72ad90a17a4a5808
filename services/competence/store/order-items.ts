import type { MunicipalOrder } from '#services/competence/domain/municipal-order.ts';
import type { OrderAnswer } from '#services/competence/domain/order-answer.ts';
import type { OrderId } from '#shared/kernel/ids.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import { put, type Write } from '#shared/runtime/write.ts';

/** In the municipality: an order, listed by person, and by state in order of its last day. */
export const orderItem = defineItem<MunicipalOrder, 'orders-of' | 'orders'>({
  name: 'municipal-order',
  partition: (order) => [order.orderId],
  indexes: {
    'orders-of': {
      on: 'gsi1',
      place: ({ candidateId, placedAt, orderId }) => ({ of: [candidateId], sort: `${placedAt}#${orderId}` }),
    },
    orders: {
      on: 'gsi2',
      place: ({ state, endsOn, orderId }) => ({ of: [state], sort: `${endsOn}#${orderId}` }),
    },
  },
});

/** The same order in the list of its training site, by state in order of its last day. */
export type OrderAtSite = Pick<MunicipalOrder, 'orderId' | 'institutionId' | 'state' | 'endsOn'>;
export const orderAtSiteItem = defineItem<OrderAtSite, 'orders-at'>({
  name: 'order-at-site',
  partition: (order) => [order.orderId],
  indexes: {
    'orders-at': {
      on: 'gsi1',
      place: ({ institutionId, state, endsOn, orderId }) => ({
        of: [institutionId, state],
        sort: `${endsOn}#${orderId}`,
      }),
    },
  },
});

/** Puts an order where its training site's list finds it. */
export function placeAtSite({ orderId, institutionId, state, endsOn }: MunicipalOrder): Write {
  return put(orderAtSiteItem, { orderId, institutionId, state, endsOn });
}

/** Stands while a person has an order at a training site that is not over: there is one at a time. */
export type OrderClaim = {
  readonly candidateId: string;
  readonly institutionId: string;
  readonly orderId: OrderId;
};
export const orderClaimItem = defineItem<OrderClaim>({
  name: 'order-claim',
  partition: (claim) => [claim.candidateId],
  sort: (claim) => [claim.institutionId],
});

/** In the partnership: what the training site said, kept under the order. */
export const orderAnswerItem = defineAnswer<OrderAnswer>('order-answer');

const mostAnswers = 100;

/** What a training site said of an order, the newest first; all stand under it. */
export async function answersOf(shared: Table, orderId: OrderId): Promise<OrderAnswer[]> {
  const { items } = await shared.list({ kind: orderAnswerItem, of: [orderId], limit: mostAnswers });
  return items.toSorted((one, other) => other.sentAt.localeCompare(one.sentAt) || other.seen - one.seen);
}
