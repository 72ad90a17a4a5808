import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { OrderAnswering, OrderAnswerSent } from '#shared/shapes/municipal-order.ts';
import {
  AttendanceDay,
  AttendanceMarked,
  AttendanceMarking,
  AttendanceQuery,
  SiteArranged,
  SiteArranging,
  SiteAssigning,
  SiteOrderPage,
  SiteOrdersQuery,
  SiteOrderView,
  SiteView,
} from '#shared/shapes/site-order.ts';
import { answerOrder } from '../capabilities/answer-order.ts';
import { arrangeSite } from '../capabilities/arrange-site.ts';
import { assignAtSite } from '../capabilities/assign-at-site.ts';
import { listSiteOrders } from '../capabilities/list-site-orders.ts';
import { markAttendance } from '../capabilities/mark-attendance.ts';
import { openAttendanceDay } from '../capabilities/open-attendance-day.ts';
import { openSite } from '../capabilities/open-site.ts';
import { openSiteOrder } from '../capabilities/open-site-order.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { institutionIn, orderIn } from './path-ids.ts';

/** A training site: the people assigned to it, its own workplaces and mentors, and the day's list. Under the partnership. */
export function trainingSiteRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const whose = (c: Context<House>) => ({ institutionId: institutionIn(c), orderId: orderIn(c) });
  return new Hono<House>()
    .get(
      '/institutions/:institutionId/orders',
      read('list-site-orders', {
        title: 'The people assigned to the site: new, ongoing, or over and still seen',
        answers: SiteOrderPage,
      }),
      query(SiteOrdersQuery),
      async (c) => c.json(unwrap(await listSiteOrders(...of(c), institutionIn(c), c.req.valid('query')))),
    )
    .get(
      '/institutions/:institutionId/orders/:orderId',
      read('open-site-order', {
        title: 'One person’s course, as the site sees it',
        answers: SiteOrderView,
        refuses: ['order-not-found'],
      }),
      async (c) => c.json(unwrap(await openSiteOrder(...of(c), whose(c)))),
    )
    .post(
      '/institutions/:institutionId/orders/:orderId/answers',
      command('answer-order', {
        title: 'Say how far somebody’s course has come',
        answers: OrderAnswerSent,
        status: 202,
        refuses: [
          'order-not-found',
          'order-over',
          'not-this-step',
          'order-paused',
          'order-not-paused',
          'reported-already',
        ],
      }),
      body(OrderAnswering),
      async (c) => c.json(unwrap(await answerOrder(...of(c), whose(c), c.req.valid('json'))), 202),
    )
    .put(
      '/institutions/:institutionId/orders/:orderId/assignment',
      command('assign-at-site', {
        title: 'Say where somebody is at the site, and who is their mentor there',
        answers: SiteArranged,
        status: 200,
        refuses: ['order-not-found', 'order-over', 'workplace-full'],
      }),
      body(SiteAssigning),
      async (c) => c.json(unwrap(await assignAtSite(...of(c), whose(c), c.req.valid('json')))),
    )
    .get(
      '/institutions/:institutionId/site',
      read('open-site', { title: 'The site’s own workplaces and mentors', answers: SiteView }),
      async (c) => c.json(await openSite(open(c.var.call), institutionIn(c))),
    )
    .put(
      '/institutions/:institutionId/site',
      command('arrange-site', {
        title: 'Say anew which workplaces and mentors the site has',
        answers: SiteArranged,
        status: 200,
        refuses: ['institution-not-found', 'not-a-training-site'],
      }),
      body(SiteArranging),
      async (c) => c.json(unwrap(await arrangeSite(...of(c), institutionIn(c), c.req.valid('json')))),
    )
    .get(
      '/institutions/:institutionId/attendance',
      read('open-attendance-day', { title: 'Who is expected on a day, and who came', answers: AttendanceDay }),
      query(AttendanceQuery),
      async (c) => c.json(unwrap(await openAttendanceDay(...of(c), institutionIn(c), c.req.valid('query')))),
    )
    .put(
      '/institutions/:institutionId/orders/:orderId/attendance',
      command('mark-attendance', {
        title: 'Mark whether somebody came on a day',
        answers: AttendanceMarked,
        status: 200,
        refuses: ['order-not-found', 'order-not-begun'],
      }),
      body(AttendanceMarking),
      async (c) => c.json(unwrap(await markAttendance(...of(c), whose(c), c.req.valid('json')))),
    );
}
