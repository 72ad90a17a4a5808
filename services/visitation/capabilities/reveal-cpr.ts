import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CprRevealed } from '#shared/shapes/candidate-view.ts';

/**
 * Shows a person's CPR number: a step of its own, with its own entry in the log, which stands before the number is
 * opened. Refusal: candidate-not-found.
 */
export async function revealCpr(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<CprRevealed, VisitationRefusal>> {
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) return refuse('candidate-not-found');
  await recordViewing(call, visitation.table, [candidateId]);
  const keys = await visitation.keys();
  return ok({ cpr: keys.open({ id: candidateId, field: 'cpr' }, candidate.cprSealed) });
}
