import { jointPartTable } from '#services/matching/domain/joint-plan.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import {
  jointPartItem,
  jointPlanItem,
  jointRowsJob,
  type JointPart,
} from '#services/matching/store/joint-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { JointPlanId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { beginJob } from '#shared/runtime/jobs.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { JointPartChange, JointPlanSaved } from '#shared/shapes/joint-plan.ts';

/**
 * The municipality joins: its rows are made as a job, with fresh ids of chance, and nothing of a person in them. It can take
 * them out again until the plan is counted. Refusals: joint-plan-not-found, joint-plan-closed, stale-version.
 */
export async function giveJointRows(
  call: Call,
  { table, shared }: Pick<MatchingStore, 'table' | 'shared'>,
  planId: JointPlanId,
  { version }: JointPartChange,
): Promise<Result<JointPlanSaved, MatchingRefusal>> {
  const [plan, before] = await Promise.all([shared().fresh(jointPlanItem, planId), table.fresh(jointPartItem, planId)]);
  if (!plan) return refuse('joint-plan-not-found');
  if (plan.state !== 'asked' || dateOf(call.now) > plan.givenUntil) return refuse('joint-plan-closed');
  if ((before?.version ?? 0) !== version) return refuse('stale-version');
  // Its former rows are still being taken out: with new ones beside them nobody could be told apart.
  if (before?.state === 'left' && plan.municipalities.includes(call.scope)) return refuse('busy-try-again');
  const prior = priorStates(jointPartTable, 'give-joint-rows');
  if (before && !prior.includes(before.state)) return refuse('stale-version');
  const [jobId, localPlanId] = [call.newId('job'), call.newId('matchPlan')];
  const part = asNextVersion<JointPart>({
    ...{ planId, version, state: 'giving', localPlanId },
    ...{ givenById: call.caller.personId, keptUntil: plan.keptUntil },
  });
  const job = beginJob(call, { jobId, kind: jointRowsJob, owner: planId, things: ['make'] });
  return commit(call, table, {
    writes: [before ? replace(jointPartItem, before, part, prior) : insert(jointPartItem, part), ...job.writes],
    events: job.events,
    about: [],
    answer: { planId, version: part.version },
  });
}
