import { Hono } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { MyPlans, OwnActivityDone, OwnActivitySent } from '#shared/shapes/my-plan.ts';
import { finishOwnActivity } from '../capabilities/finish-own-activity.ts';
import { listMyPlans } from '../capabilities/list-my-plans.ts';
import { command, read, refused, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { planItemIn } from './plan.ts';

/** A citizen's own plan and team. */
export function myPlanRoutes(open: OpenVisitation) {
  return new Hono<House>()
    .get(
      '/plans',
      read('list-my-plans', { title: 'My plan and those around me, in each municipality', answers: MyPlans }),
      async (c) => c.json(unwrap(await listMyPlans(c.var.call, open(c.var.call)))),
    )
    .post(
      '/plans/:candidateId/items/:itemId/done',
      command('finish-own-activity', {
        title: 'I have done something in my plan',
        answers: OwnActivitySent,
        status: 202,
        refuses: ['my-plan-not-found', 'activity-not-yours', 'stale-version'],
      }),
      body(OwnActivityDone),
      async (c) => {
        const candidateId = pathId(c, 'candidateId', 'candidate', () => refused('my-plan-not-found'));
        const said = c.req.valid('json');
        return c.json(
          unwrap(await finishOwnActivity(c.var.call, open(c.var.call), candidateId, planItemIn(c), said)),
          202,
        );
      },
    );
}
