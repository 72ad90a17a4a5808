import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import {
  BarrierKeeping,
  CapacityDescription,
  NeedsTold,
  PlanChanged,
  PlanItemAddition,
  PlanItemChange,
  PlanItemMove,
  PlanView,
  TrackNoting,
} from '#shared/shapes/plan.ts';
import { addPlanItem } from '../capabilities/add-plan-item.ts';
import { changePlanItem } from '../capabilities/change-plan-item.ts';
import { describeCapacity } from '../capabilities/describe-capacity.ts';
import { keepBarrier } from '../capabilities/keep-barrier.ts';
import { movePlanItem } from '../capabilities/move-plan-item.ts';
import { noteTrack } from '../capabilities/note-track.ts';
import { openPlan } from '../capabilities/open-plan.ts';
import { tellNeeds } from '../capabilities/tell-needs.ts';
import { command, read, refused, unwrap } from '../edge.ts';
import type { VisitationRefusal } from '../refusals.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { candidateIn } from './path-ids.ts';

export const planItemIn = (c: Context<House>) => pathId(c, 'itemId', 'planItem', () => refused('plan-part-not-found'));

/** A route that changes one part of a plan from the version of that part the client saw. */
export function planChange(
  action: Parameters<typeof command>[0],
  title: string,
  status: 200 | 201 = 200,
  refuses: readonly VisitationRefusal[] = ['plan-part-not-found', 'stale-version'],
) {
  return command(action, {
    ...{ title, status, answers: PlanChanged },
    refuses: ['candidate-not-found', 'candidate-closed', 'plan-is-full', ...refuses],
  });
}

/** A person's plan, each part changed for itself. */
export function planRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call), candidateIn(c)] as const;
  return new Hono<House>()
    .get(
      '/candidates/:candidateId/plan',
      read('open-plan', { title: 'A person’s plan', answers: PlanView, refuses: ['candidate-not-found'] }),
      async (c) => c.json(unwrap(await openPlan(...of(c))), 200, { 'cache-control': 'no-store' }),
    )
    .post(
      '/candidates/:candidateId/plan/items',
      planChange('add-plan-item', 'Write a goal, a sub-goal or an activity into a plan', 201, []),
      body(PlanItemAddition),
      async (c) => c.json(unwrap(await addPlanItem(...of(c), c.req.valid('json'))), 201),
    )
    .post(
      '/candidates/:candidateId/plan/items/:itemId',
      planChange('change-plan-item', 'Change one part of a plan'),
      body(PlanItemChange),
      async (c) => c.json(unwrap(await changePlanItem(...of(c), planItemIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/plan/items/:itemId/state',
      planChange('move-plan-item', 'Say how it goes with one part of a plan', 200, [
        'plan-part-not-found',
        'stale-version',
        'plan-move-not-possible',
      ]),
      body(PlanItemMove),
      async (c) => c.json(unwrap(await movePlanItem(...of(c), planItemIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/plan/tracks',
      planChange('note-track', 'Write how one of the seven tracks stands'),
      body(TrackNoting),
      async (c) => c.json(unwrap(await noteTrack(...of(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/plan/barriers',
      planChange('keep-barrier', 'Write what is in the person’s way, new or changed'),
      body(BarrierKeeping),
      async (c) => c.json(unwrap(await keepBarrier(...of(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/plan/capacity',
      planChange('describe-capacity', 'Describe hours now and wanted, and competences with who has seen them', 200, [
        'stale-version',
      ]),
      body(CapacityDescription),
      async (c) => c.json(unwrap(await describeCapacity(...of(c), c.req.valid('json'))), 200),
    )
    .post(
      '/candidates/:candidateId/needs-told',
      command('tell-needs', {
        title: 'Say which needs for consideration a company may be told of',
        answers: CandidateChanged,
        status: 200,
        refuses: ['candidate-not-found', 'stale-version', 'candidate-closed', 'first-conversation-comes-first'],
      }),
      body(NeedsTold),
      async (c) => c.json(unwrap(await tellNeeds(...of(c), c.req.valid('json'))), 200),
    );
}
