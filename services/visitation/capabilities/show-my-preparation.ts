import { emptyPreparation } from '#services/visitation/domain/preparation.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { preparationSet } from '#shared/rules/preparation-rules.ts';
import { myEffortItem } from '#services/visitation/store/my-effort.ts';
import { readPreparation } from '#services/visitation/store/preparation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { MyPreparation } from '#shared/shapes/preparation.ts';

/**
 * The person's own preparation of one effort, with all answers so far; empty where nothing was answered yet. Refusal:
 * preparation-not-found, where the person is in no such effort.
 */
export async function showMyPreparation(
  call: Call,
  own: Pick<VisitationStore, 'table' | 'keys'>,
  candidateId: CandidateId,
): Promise<Result<MyPreparation, VisitationRefusal>> {
  const effort = await own.table.fresh(myEffortItem, candidateId);
  if (!effort) return refuse('preparation-not-found');
  const {
    before: _before,
    answers,
    ...preparation
  } = (await readPreparation(own, candidateId)) ?? emptyPreparation(effort, call.now);
  const questions = [...preparationSet(preparation.set).value];
  return ok({ ...preparation, questions, answers: [...answers], canChange: effort.state === 'referred' });
}
