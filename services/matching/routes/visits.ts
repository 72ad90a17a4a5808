import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as shapes from '#shared/shapes/visit.ts';
import { cancelVisit } from '../capabilities/cancel-visit.ts';
import { listMyVisits } from '../capabilities/list-my-visits.ts';
import { listVisits } from '../capabilities/list-visits.ts';
import { moveVisit } from '../capabilities/move-visit.ts';
import { noteVisit } from '../capabilities/note-visit.ts';
import { planVisit } from '../capabilities/plan-visit.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { placementIn, visitIn } from './path-ids.ts';

const changes = ['placement-not-found', 'visit-not-found', 'visit-is-over'] as const;

/** Visits at a workplace: planned, moved, cancelled, and noted. */
export function visitRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const about = (c: Context<House>) => ({ placementId: placementIn(c), visitId: visitIn(c) });
  return new Hono<House>()
    .get(
      '/visits',
      read('list-my-visits', { title: 'The visits I planned that are still to be noted', answers: shapes.VisitPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listMyVisits(...of(c), c.req.valid('query')))),
    )
    .get(
      '/placements/:placementId/visits',
      read('list-visits', {
        title: 'The visits of a placement, the newest first',
        answers: shapes.PlacementVisits,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await listVisits(...of(c), placementIn(c)))),
    )
    .post(
      '/placements/:placementId/visits',
      command('plan-visit', {
        title: 'Plan a visit at the workplace',
        answers: shapes.VisitChanged,
        status: 201,
        refuses: ['placement-not-found', 'placement-has-ended'],
      }),
      body(shapes.VisitPlan),
      async (c) => c.json(unwrap(await planVisit(...of(c), placementIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/placements/:placementId/visits/:visitId/moved',
      command('move-visit', {
        title: 'Move a visit',
        answers: shapes.VisitChanged,
        status: 200,
        refuses: [...changes],
      }),
      body(shapes.VisitMove),
      async (c) => c.json(unwrap(await moveVisit(...of(c), about(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/visits/:visitId/cancelled',
      command('cancel-visit', {
        title: 'Cancel a visit, with the reason',
        answers: shapes.VisitChanged,
        status: 200,
        refuses: [...changes],
      }),
      body(shapes.VisitCancel),
      async (c) => c.json(unwrap(await cancelVisit(...of(c), about(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/visits/:visitId/noted',
      command('note-visit', {
        title: 'Write what was seen, what was agreed, and what comes next',
        answers: shapes.VisitChanged,
        status: 200,
        refuses: [...changes],
      }),
      body(shapes.VisitNote),
      async (c) => c.json(unwrap(await noteVisit(...of(c), about(c), c.req.valid('json')))),
    );
}
