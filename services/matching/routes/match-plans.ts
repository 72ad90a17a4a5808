import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as plan from '#shared/shapes/match-plan.ts';
import { askMatchPlan } from '../capabilities/ask-match-plan.ts';
import { decideMatchPlanPerson } from '../capabilities/decide-match-plan-person.ts';
import { listMatchPlanPeople } from '../capabilities/list-match-plan-people.ts';
import { listMatchPlans } from '../capabilities/list-match-plans.ts';
import { openMatchPlan } from '../capabilities/open-match-plan.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { matchPlanIn, plannedIn } from './path-ids.ts';

/** The plan for everyone. */
export function matchPlanRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/match-plans',
      command('ask-match-plan', {
        title: 'Have a plan made for everyone who seeks a place; asked for what if, it is made with that',
        answers: plan.MatchPlanAsked,
        status: 202,
        refuses: [],
      }),
      body(plan.MatchPlanAsk),
      async (c) => c.json(unwrap(await askMatchPlan(...of(c), c.req.valid('json'))), 202),
    )
    .get(
      '/match-plans',
      read('list-match-plans', { title: 'The plans for everyone, the newest first', answers: plan.MatchPlanPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listMatchPlans(open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/match-plans/:planId',
      read('open-match-plan', {
        title: 'A plan by its figures, with what proves it',
        answers: plan.MatchPlanView,
        refuses: ['match-plan-not-found'],
      }),
      async (c) => c.json(unwrap(await openMatchPlan(open(c.var.call), matchPlanIn(c)))),
    )
    .get(
      '/match-plans/:planId/people',
      read('list-match-plan-people', {
        title: 'Who could have which place by a plan, the best fits first',
        answers: plan.MatchPlanRows,
        refuses: ['match-plan-not-found', 'match-plan-not-ready'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listMatchPlanPeople(...of(c), matchPlanIn(c), c.req.valid('query')))),
    )
    .post(
      '/match-plans/:planId/people/:candidateId/decided',
      command('decide-match-plan-person', {
        title: 'Decide on one line of a plan: followed, or not and why',
        answers: plan.MatchPlanDecided,
        status: 200,
        refuses: ['match-plan-not-found', 'match-plan-person-not-found'],
      }),
      body(plan.MatchPlanDecision),
      async (c) =>
        c.json(
          unwrap(
            await decideMatchPlanPerson(
              ...of(c),
              { planId: matchPlanIn(c), candidateId: plannedIn(c) },
              c.req.valid('json'),
            ),
          ),
        ),
    );
}
