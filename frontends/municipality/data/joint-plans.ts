import { query } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { JointPlanAsk, JointPlanView } from '#shared/shapes/joint-plan.ts';

const plans = matching['joint-plans'];
const one = plans[':planId'];

/** The plans that the partnership's municipalities make together, asked anew each time: they go on by themselves. */
export async function askJointPlans(scope: string): Promise<{ items: readonly JointPlanView[] }> {
  const { items } = await answerOf(plans.$get({ param: { scope } }));
  return { items };
}

export const readJointPlans = query(askJointPlans, 'joint-plans');

/** Asks the others to make a plan together. */
export function askForJointPlan(scope: string, json: JointPlanAsk, key: string) {
  return answerOf(plans.$post({ param: { scope }, json }, once(key)));
}

type Own = { readonly scope: string; readonly planId: string; readonly version: number };

/** The municipality's rows are made and fetched. */
export function joinPlan({ scope, planId, version }: Own, key: string) {
  return answerOf(one.given.$post({ param: { scope, planId }, json: { version } }, once(key)));
}

/** They are taken out again. */
export function leavePlan({ scope, planId, version }: Own, key: string) {
  return answerOf(one.left.$post({ param: { scope, planId }, json: { version } }, once(key)));
}

/** Nobody joins any more, and the plan is counted. */
export function closePlan({ scope, planId, version }: Own, key: string) {
  return answerOf(one.closed.$post({ param: { scope, planId }, json: { version } }, once(key)));
}
