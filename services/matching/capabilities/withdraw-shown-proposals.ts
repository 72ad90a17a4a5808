import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { withdrawShown } from '#services/matching/domain/shown-proposals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { shownProposalsChanged } from '#services/matching/store/shown-proposals-events.ts';
import { shownProposalsItem, shownWrite } from '#services/matching/store/shown-proposals-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ShownProposalsChanged, ShownWithdrawal } from '#shared/shapes/shown-proposals.ts';

/** Takes back the places a person was shown: they are gone from the person's app. Refusals: proposals-not-shown, stale-version. */
export async function withdrawShownProposals(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  { version: seen }: ShownWithdrawal,
): Promise<Result<ShownProposalsChanged, MatchingRefusal>> {
  const before = await matching.table.fresh(shownProposalsItem, candidateId);
  const withdrawn = withdrawShown(before, 'withdraw-shown-proposals', { role: call.caller.role, seen });
  if (!withdrawn.ok) return withdrawn;
  const { version, state } = withdrawn.value;
  return commit(call, matching.table, {
    writes: [shownWrite(before, withdrawn.value, 'withdraw-shown-proposals')],
    events: [shownProposalsChanged(withdrawn.value)],
    about: [candidateId],
    answer: { candidateId, version, state },
  });
}
