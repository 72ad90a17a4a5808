import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import {
  OrderCancellation,
  OrderChange,
  OrderCorrection,
  OrderEnd,
  OrderPage,
  OrderPlacing,
  OrderSaved,
  OrdersQuery,
  OrderView,
} from '#shared/shapes/municipal-order.ts';
import { cancelOrder } from '../capabilities/cancel-order.ts';
import { changeOrder } from '../capabilities/change-order.ts';
import { correctOrder } from '../capabilities/correct-order.ts';
import { endOrder } from '../capabilities/end-order.ts';
import { listCandidateOrders } from '../capabilities/list-candidate-orders.ts';
import { listOrders } from '../capabilities/list-orders.ts';
import { openOrder } from '../capabilities/open-order.ts';
import { placeOrder } from '../capabilities/place-order.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { candidateIn, orderIn } from './path-ids.ts';

/** A municipality's orders at training sites, under its own code. */
export function orderRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/orders',
      command('place-order', {
        title: 'Order a course at a training site for somebody, at the agreed price',
        answers: OrderSaved,
        status: 201,
        refuses: [
          'outside-partnership',
          'candidate-not-found',
          'institution-not-found',
          'not-a-training-site',
          'package-not-agreed',
          'no-education-consent',
          'order-open-already',
        ],
      }),
      body(OrderPlacing),
      async (c) => c.json(unwrap(await placeOrder(...of(c), c.req.valid('json'))), 201),
    )
    .get(
      '/orders',
      read('list-orders', {
        title: 'The municipality’s orders in one state, those that end first before the others',
        answers: OrderPage,
      }),
      query(OrdersQuery),
      async (c) => c.json(unwrap(await listOrders(...of(c), c.req.valid('query')))),
    )
    .get(
      '/candidates/:candidateId/orders',
      read('list-candidate-orders', { title: 'A person’s orders, the newest first', answers: OrderPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCandidateOrders(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .get(
      '/orders/:orderId',
      read('open-order', {
        title: 'An order: how far it has come, what the site said, and what it costs',
        answers: OrderView,
        refuses: ['order-not-found'],
      }),
      async (c) => c.json(unwrap(await openOrder(...of(c), orderIn(c)))),
    )
    .post(
      '/orders/:orderId/cancelled',
      command('cancel-order', {
        title: 'Take an order back before it began',
        answers: OrderSaved,
        status: 200,
        refuses: ['order-not-found', 'order-has-begun', 'order-over'],
      }),
      body(OrderCancellation),
      async (c) => c.json(unwrap(await cancelOrder(...of(c), orderIn(c), c.req.valid('json')))),
    )
    .post(
      '/orders/:orderId/ended',
      command('end-order', {
        title: 'End a course that has begun',
        answers: OrderSaved,
        status: 200,
        refuses: ['order-not-found', 'order-not-begun', 'order-over'],
      }),
      body(OrderEnd),
      async (c) => c.json(unwrap(await endOrder(...of(c), orderIn(c), c.req.valid('json')))),
    )
    .post(
      '/orders/:orderId/changed',
      command('change-order', {
        title: 'Prolong a course, or change its package from a day on',
        answers: OrderSaved,
        status: 200,
        refuses: ['order-not-found', 'order-over', 'package-not-agreed'],
      }),
      body(OrderChange),
      async (c) => c.json(unwrap(await changeOrder(...of(c), orderIn(c), c.req.valid('json')))),
    )
    .post(
      '/orders/:orderId/corrected',
      command('correct-order', {
        title: 'Put dates right, with a reason',
        answers: OrderSaved,
        status: 200,
        refuses: ['order-not-found', 'order-over'],
      }),
      body(OrderCorrection),
      async (c) => c.json(unwrap(await correctOrder(...of(c), orderIn(c), c.req.valid('json')))),
    );
}
