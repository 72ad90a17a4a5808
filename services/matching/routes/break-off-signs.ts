import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import * as shapes from '#shared/shapes/break-off-signs.ts';
import { listBreakOffSigns } from '../capabilities/list-break-off-signs.ts';
import { settleBreakOffSign } from '../capabilities/settle-break-off-sign.ts';
import { showBreakOffSigns } from '../capabilities/show-break-off-signs.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { placementIn } from './path-ids.ts';

/** Signs that a placement may break off: what was said and when, and what was done about it. */
export function breakOffRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/break-off-signs',
      read('list-break-off-signs', {
        title: 'The placements with signs that nobody has dealt with, the oldest first',
        answers: shapes.SignsPage,
      }),
      query(shapes.SignsQuery),
      async (c) => c.json(unwrap(await listBreakOffSigns(...of(c), c.req.valid('query')))),
    )
    .get(
      '/placements/:placementId/break-off-signs',
      read('show-break-off-signs', {
        title: 'The signs of a placement, each with what was said and when',
        answers: shapes.PlacementSigns,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await showBreakOffSigns(...of(c), placementIn(c)))),
    )
    .post(
      '/placements/:placementId/break-off-signs/settled',
      command('settle-break-off-sign', {
        title: 'Write what was done about a sign',
        answers: shapes.SignSettledAnswer,
        status: 200,
        refuses: ['placement-not-found', 'sign-not-open'],
      }),
      body(shapes.SignSettled),
      async (c) => c.json(unwrap(await settleBreakOffSign(...of(c), placementIn(c), c.req.valid('json')))),
    );
}
