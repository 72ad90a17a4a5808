import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { isOfferedTo, openForProposals } from '#services/matching/domain/opening.ts';
import { declinedItem, profileItem, type Declined } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { openingItem } from '#services/matching/store/shared-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { put } from '#shared/runtime/write.ts';
import type { Decline, DeclineView } from '#shared/shapes/match.ts';
import { declineView } from './propose-openings.ts';

/**
 * "Not this place": the opening is no longer proposed to the person, until it is undone. Tells nobody: a "no" to a
 * proposal is never an availability event (domain, section 7.12). Saying it again replaces the reason.
 * Refusals: candidate-not-in-effort, opening-not-found, opening-not-offered.
 */
export async function declineProposal(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  decline: Decline,
): Promise<Result<DeclineView, MatchingRefusal>> {
  const [known, stored] = await Promise.all([
    matching.table.get(profileItem, candidateId),
    matching.shared().get(openingItem, decline.openingId),
  ]);
  if (!known?.profile || known.closed) return refuse('candidate-not-in-effort');
  if (!stored?.facts) return refuse('opening-not-found');
  if (!isOfferedTo(stored.facts, call.scope)) return refuse('opening-not-offered');
  const declined: Declined = {
    ...decline,
    candidateId,
    declinedAt: call.now,
    declinedBy: call.caller.personId,
  };
  return commit(call, matching.table, {
    writes: [put(declinedItem, declined)],
    events: [],
    about: [candidateId],
    answer: declineView(declined, openForProposals(stored)),
  });
}
