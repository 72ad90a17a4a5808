import { stateAfter } from '#services/visitation/domain/candidate-states.ts';
import { emptyPlan, versionOf, type Plan } from '#services/visitation/domain/plan.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { GaveUp, retry } from '#shared/runtime/retry.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { PlanChanged } from '#shared/shapes/plan.ts';
import { planItem } from './plan-items.ts';
import { candidateItem, type VisitationStore } from './visitation-store.ts';

/** A plan after a change of one part, and the line of the timeline it leaves, if any. */
export type ChangedPart = {
  readonly plan: Plan;
  readonly partId: string;
  readonly writes?: readonly Write[];
};

/** Somebody saved another part of the same plan in the same moment. */
class PlanMoved extends Error {}

/**
 * Changes one part of a plan. Whoever else changed another part in the same moment is in nobody's way: the change is judged
 * anew on what stands there then; a part that somebody else changed is refused as stale-version by `change`, which compares
 * the part's own version. Refusals: candidate-not-found, candidate-closed, busy-try-again, and those of `change`.
 */
export async function changePlan(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  change: (plan: Plan) => Promise<Result<ChangedPart, VisitationRefusal>>,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  const attempt = async (): Promise<Result<PlanChanged, VisitationRefusal>> => {
    const saved = await changeOnce(call, visitation, candidateId, change);
    if ('moved' in saved) throw new PlanMoved();
    return saved;
  };
  try {
    return await retry(attempt, (fault) => fault instanceof PlanMoved);
  } catch (fault) {
    if (fault instanceof GaveUp) return refuse('busy-try-again');
    throw fault;
  }
}

async function changeOnce(
  call: Call,
  { table }: VisitationStore,
  candidateId: CandidateId,
  change: (plan: Plan) => Promise<Result<ChangedPart, VisitationRefusal>>,
): Promise<Result<PlanChanged, VisitationRefusal> | { readonly moved: true }> {
  const candidate = await table.fresh(candidateItem, candidateId);
  if (!candidate) return refuse('candidate-not-found');
  const state = stateAfter('change-plan', candidate);
  if (!state.ok) return state;
  const before = await table.fresh(planItem, candidateId);
  const changed = await change(before ?? emptyPlan(candidateId));
  if (!changed.ok) return changed;
  const { plan, partId, writes = [] } = changed.value;
  const saved = await commit(call, table, {
    writes: [putOver(planItem, before, plan), ...writes],
    events: [planTold(plan)],
    about: [candidateId],
    answer: { candidateId, partId, version: versionOf(plan, partId) },
  });
  return saved.ok || saved.refusal.code !== 'stale-version' ? saved : { moved: true };
}

/** What is told of a plan: that it changed, and no word of what it says. */
export function planTold({ candidateId, version }: Plan): DomainEvent {
  return domainEvent('PlanChanged', { id: `${candidateId}/plan`, version }, { candidateId });
}
