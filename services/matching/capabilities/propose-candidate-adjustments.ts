import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { openingCard } from '#services/matching/domain/lines.ts';
import { groupOf } from '#services/matching/domain/proposal.ts';
import { adjustmentInWords } from '#services/matching/domain/reason-wording.ts';
import { wouldSuit } from '#services/matching/domain/worth-asking.ts';
import { weightsInForce } from '#services/matching/store/match-weights-items.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { comparedProfile, declinedItem, profileItem } from '#services/matching/store/people-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CandidateAdjustments } from '#shared/shapes/adjustment.ts';

const mostShown = 5;
const mostDeclined = 200;

/**
 * The places that would suit a person if the workplace said yes to at most three things, the least asked first, and how
 * each would then be. Places that suit as they are stand among the proposals instead. Refusal: candidate-not-in-effort.
 */
export async function proposeCandidateAdjustments(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
): Promise<Result<CandidateAdjustments, MatchingRefusal>> {
  const [known, declines, openings, weights] = await Promise.all([
    matching.table.get(profileItem, candidateId),
    matching.table.list({ kind: declinedItem, of: [candidateId], limit: mostDeclined }),
    matching.openings(),
    weightsInForce(matching.table, dateOf(call.now)),
  ]);
  const profile = known && comparedProfile(known);
  if (!profile || known.closed) return refuse('candidate-not-in-effort');
  const declined = new Set(declines.items.map(({ openingId }) => openingId));
  const ways = await waysBetween(matching, [profile], openings.values());
  const person = { profile, municipality: call.scope, declined, weights, ways };
  const found = wouldSuit(person, openings.values(), mostShown);
  await recordViewing(call, matching.table, [candidateId]);
  return ok({
    candidateId,
    items: found.map(({ opening, adjustments, comparison }) => ({
      opening: openingCard(opening),
      adjustments: adjustments.map((each) => adjustmentInWords(each, call.language)),
      points: comparison.points.total,
      group: groupOf(comparison.bars),
    })),
  });
}
