import { query } from '@solidjs/router';
import { firstPages } from '#kit/network/first-pages.ts';
import { answerOf, competence, once, visitation } from '#kit/network/services.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { PackageSaved, PackageSettling } from '#shared/shapes/training-package.ts';
import type { OrderState } from '#shared/shapes/order-words.ts';
import { markedName } from '../words/marked-name.ts';

const perPage = '50';
const usualNumber = 100;

/** An order with the person's name, as the list shows it. */
export type NamedOrder = Awaited<ReturnType<typeof readOrders>>['items'][number];

/** One page of the municipality's orders in one state, with the people's names. */
export const readOrders = query(
  async (scope: string, state: OrderState, institutionId: string | undefined, cursor?: string) => {
    const page = await answerOf(
      competence.orders.$get({ param: { scope }, query: { state, institutionId, limit: perPage, cursor } }),
    );
    const ids = [...new Set(page.items.map(({ candidateId }) => candidateId))];
    const names =
      ids.length > 0
        ? (await answerOf(visitation.candidates.names.$post({ param: { scope }, json: { ids } }))).items
        : [];
    const named = page.items.map((order) => {
      const found = names.find(({ candidateId }) => candidateId === order.candidateId);
      return { ...order, name: found && markedName(found) };
    });
    return { items: named, cursor: page.cursor };
  },
  'orders',
);

/** A person's orders at training sites, the newest first. */
export const readPersonOrders = query(
  (scope: string, candidateId: string) =>
    answerOf(
      competence.candidates[':candidateId'].orders.$get({ param: { scope, candidateId }, query: { limit: '100' } }),
    ),
  'person-orders',
);

/** One order: how far it has come, what the site said, and what it costs. */
export const readOrder = query(
  (scope: string, orderId: string) => answerOf(competence.orders[':orderId'].$get({ param: { scope, orderId } })),
  'order',
);

/** The packages of training sites, agreed and proposed. */
export const readPackages = query(
  (scope: string) =>
    firstPages(
      (cursor) => answerOf(competence.packages.$get({ param: { scope }, query: { limit: perPage, cursor } })),
      usualNumber,
    ),
  'packages',
);

/** Says yes or no to what a training site proposes. */
export function sendSettling(packageId: string, json: PackageSettling, key?: string): Promise<PackageSaved> {
  const param = { scope: requiredRole().scope, packageId };
  return answerOf(competence.packages[':packageId'].settled.$post({ param, json }, key ? once(key) : undefined));
}
