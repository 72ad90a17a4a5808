import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { shownView } from '#services/matching/domain/shown-proposals.ts';
import { profileItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { shownProposalsItem } from '#services/matching/store/shown-proposals-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { ShownProposalsView } from '#shared/shapes/shown-proposals.ts';

/** The places a person was shown, and what they said to each. Refusal: candidate-not-in-effort. */
export async function openShownProposals(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
): Promise<Result<ShownProposalsView, MatchingRefusal>> {
  const [known, shown] = await Promise.all([
    matching.table.get(profileItem, candidateId),
    matching.table.get(shownProposalsItem, candidateId),
  ]);
  if (!known?.profile) return refuse('candidate-not-in-effort');
  await recordViewing(call, matching.table, [candidateId]);
  if (!shown) return ok({ candidateId, version: 0, items: [] });
  const { shownAt, answeredAt } = shown;
  return ok({
    candidateId,
    ...shownView(shown),
    shownOn: dateOf(shownAt),
    ...(answeredAt && { answeredOn: dateOf(answeredAt) }),
  });
}
