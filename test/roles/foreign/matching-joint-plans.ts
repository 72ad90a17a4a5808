import { askJointPlan } from '#services/matching/capabilities/ask-joint-plan.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

/** A plan that a municipality has asked the others of its partnership to make together. */
export async function aJointPlan(at: MatchingAtWork): Promise<string> {
  const body = { givenUntil: civilDate('2026-12-01') };
  const asked = await askJointPlan(at.call('ask-joint-plan'), at.matching, body);
  if (!asked.ok) throw new Error(asked.refusal.code);
  await at.relay();
  return asked.value.planId;
}

/** Done by a team leader alone, with the plans of another partnership. */
export const jointPlansOfLeaders: readonly string[] = ['give-joint-rows', 'leave-joint-plan', 'close-joint-plan'];

export function jointPlanAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const refused = { jointPlan: 'joint-plan-not-found' };
  const post = (path: string) => ({ method: 'POST' as const, path: to(`/joint-plans/{jointPlan}/${path}`), refused });
  return [
    { action: 'give-joint-rows', ...post('given'), body: () => ({ version: 0 }) },
    // Its rows are still being made.
    { action: 'leave-joint-plan', ...post('left'), body: () => ({ version: 1 }), ownRefused: 'joint-plan-not-in' },
    { action: 'close-joint-plan', ...post('closed'), body: () => ({ version: 1 }) },
  ];
}
