import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import * as shapes from '#shared/shapes/duty.ts';
import { cancelDuty } from '../capabilities/cancel-duty.ts';
import { changeDuty } from '../capabilities/change-duty.ts';
import { planDuty } from '../capabilities/plan-duty.ts';
import { setDutyHours } from '../capabilities/set-duty-hours.ts';
import { showDutyRoster } from '../capabilities/show-duty-roster.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { dutyIn } from './path-ids.ts';

/** The duty roster: who has the lifeline when. */
export function dutyRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/duties',
      read('show-duty-roster', {
        title: 'Who has the lifeline from now on, and when nobody has although somebody should',
        answers: shapes.DutyRoster,
      }),
      async (c) => c.json(unwrap(await showDutyRoster(...of(c)))),
    )
    .post(
      '/duties',
      command('plan-duty', { title: 'Plan a watch', answers: shapes.DutyChanged, status: 201, refuses: [] }),
      body(shapes.DutyPlan),
      async (c) => c.json(unwrap(await planDuty(...of(c), c.req.valid('json'))), 201),
    )
    .post(
      '/duties/:dutyId/changed',
      command('change-duty', {
        title: 'Somebody else takes a watch, or it is at another time',
        answers: shapes.DutyChanged,
        status: 200,
        refuses: ['duty-not-found', 'duty-is-cancelled'],
      }),
      body(shapes.DutyChange),
      async (c) => c.json(unwrap(await changeDuty(...of(c), dutyIn(c), c.req.valid('json')))),
    )
    .post(
      '/duties/:dutyId/cancelled',
      command('cancel-duty', {
        title: 'Nobody has this watch any more',
        answers: shapes.DutyChanged,
        status: 200,
        refuses: ['duty-not-found', 'duty-is-cancelled'],
      }),
      body(shapes.DutyCancel),
      async (c) => c.json(unwrap(await cancelDuty(...of(c), dutyIn(c), c.req.valid('json')))),
    )
    .post(
      '/duty-hours',
      command('set-duty-hours', {
        title: 'Decide when somebody is to be on duty, week after week',
        answers: shapes.DutyHoursChanged,
        status: 200,
        refuses: [],
      }),
      body(shapes.DutyHoursSet),
      async (c) => c.json(unwrap(await setDutyHours(...of(c), c.req.valid('json')))),
    );
}
