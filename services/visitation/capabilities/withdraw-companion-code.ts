import { companionCodeTable, spentCode } from '#services/visitation/domain/companion-code.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { myCompanionCodeItem } from '#services/visitation/store/companion-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CompanionCodeMade, CompanionCodeWithdrawing } from '#shared/shapes/companion.ts';

/** A person takes the own code back: from then on nobody can type it. Refusals: companion-code-not-found, stale-version. */
export async function withdrawCompanionCode(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  candidateId: CandidateId,
  { version }: CompanionCodeWithdrawing,
): Promise<Result<CompanionCodeMade, VisitationRefusal>> {
  const before = await table.fresh(myCompanionCodeItem, candidateId);
  if (before?.state !== 'open') return refuse('companion-code-not-found');
  if (before.version !== version) return refuse('stale-version');
  const after = spentCode(before, 'withdrawn');
  return commit(call, table, {
    writes: [replace(myCompanionCodeItem, before, after, priorStates(companionCodeTable, 'withdraw'))],
    events: [],
    about: [candidateId],
    answer: { candidateId, version: after.version },
  });
}
