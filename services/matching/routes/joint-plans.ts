import { Hono, type Context } from 'hono';
import { body, type House } from '#shared/runtime/http.ts';
import * as joint from '#shared/shapes/joint-plan.ts';
import { askJointPlan } from '../capabilities/ask-joint-plan.ts';
import { closeJointPlan } from '../capabilities/close-joint-plan.ts';
import { giveJointRows } from '../capabilities/give-joint-rows.ts';
import { leaveJointPlan } from '../capabilities/leave-joint-plan.ts';
import { listJointPlans } from '../capabilities/list-joint-plans.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { jointPlanIn } from './path-ids.ts';

/** The plan that municipalities make together. */
export function jointPlanRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/joint-plans',
      read('list-joint-plans', {
        title: 'Plans that the municipalities of the partnership make together, the newest first',
        answers: joint.JointPlanPage,
      }),
      async (c) => c.json(unwrap(await listJointPlans(open(c.var.call)))),
    )
    .post(
      '/joint-plans',
      command('ask-joint-plan', {
        title: 'Ask the other municipalities of the partnership to make a plan together',
        answers: joint.JointPlanSaved,
        status: 202,
        refuses: [],
      }),
      body(joint.JointPlanAsk),
      async (c) => c.json(unwrap(await askJointPlan(...of(c), c.req.valid('json'))), 202),
    )
    .post(
      '/joint-plans/:planId/given',
      command('give-joint-rows', {
        title: 'Join with anonymous rows: ids of chance and points, and nothing of a person',
        answers: joint.JointPlanSaved,
        status: 202,
        refuses: ['joint-plan-not-found', 'joint-plan-closed'],
      }),
      body(joint.JointPartChange),
      async (c) => c.json(unwrap(await giveJointRows(...of(c), jointPlanIn(c), c.req.valid('json'))), 202),
    )
    .post(
      '/joint-plans/:planId/left',
      command('leave-joint-plan', {
        title: 'Take one’s rows out again, while the plan is not counted',
        answers: joint.JointPlanSaved,
        status: 200,
        refuses: ['joint-plan-not-found', 'joint-plan-closed', 'joint-plan-not-in'],
      }),
      body(joint.JointPartChange),
      async (c) => c.json(unwrap(await leaveJointPlan(...of(c), jointPlanIn(c), c.req.valid('json')))),
    )
    .post(
      '/joint-plans/:planId/closed',
      command('close-joint-plan', {
        title: 'Nobody joins any more: count the plan and give each municipality what is its own',
        answers: joint.JointPlanSaved,
        status: 202,
        refuses: ['joint-plan-not-found', 'joint-plan-closed', 'joint-plan-still-open'],
      }),
      body(joint.JointPlanCount),
      async (c) => c.json(unwrap(await closeJointPlan(...of(c), jointPlanIn(c), c.req.valid('json'))), 202),
    );
}
