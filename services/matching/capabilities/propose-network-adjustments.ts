import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { openingCard } from '#services/matching/domain/lines.ts';
import { networkAdjustments } from '#services/matching/domain/network-adjustments.ts';
import { adjustmentInWords } from '#services/matching/domain/reason-wording.ts';
import { weightsInForce } from '#services/matching/store/match-weights-items.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { someSeeking } from '#services/matching/store/seeking-people.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { NetworkAdjustments } from '#shared/shapes/adjustment.ts';

const mostLooked = 200;
const mostShown = 10;
const mostNamed = 5;

/**
 * Nobody fits: what would we have to ask the companies for? The smallest things that would give most of those a place whom
 * none suits as it is. Of more than 200 who seek, 200 spread evenly over all. Those named see in their log who looked.
 */
export async function proposeNetworkAdjustments(
  call: Call,
  matching: MatchingStore,
): Promise<Result<NetworkAdjustments, MatchingRefusal>> {
  const [{ seeking, people }, openings, weights] = await Promise.all([
    someSeeking(matching.table, mostLooked),
    matching.openings(),
    weightsInForce(matching.table, dateOf(call.now)),
  ]);
  const profiles = people.map(({ profile }) => profile);
  const ways = await waysBetween(matching, profiles, openings.values());
  const found = networkAdjustments(people, openings.values(), { municipality: call.scope, weights, ways });
  const items = found.items.slice(0, mostShown).map(({ opening, adjustments, people: suited }) => ({
    opening: openingCard(opening),
    adjustments: adjustments.map((each) => adjustmentInWords(each, call.language)),
    people: suited.length,
    candidateIds: suited.slice(0, mostNamed),
  }));
  await recordViewing(call, matching.table, [...new Set(items.flatMap(({ candidateIds }) => candidateIds))]);
  return ok({ seeking, looked: people.length, without: found.without, items });
}
