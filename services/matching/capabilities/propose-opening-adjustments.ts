import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { adjustmentsFor } from '#services/matching/domain/adjustments.ts';
import { isOfferedTo, openForProposals } from '#services/matching/domain/opening.ts';
import { adjustmentInWords } from '#services/matching/domain/reason-wording.ts';
import { worthAsking } from '#services/matching/domain/worth-asking.ts';
import { declinedBy } from '#services/matching/store/declined-by.ts';
import { weightsInForce } from '#services/matching/store/match-weights-items.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { seekingItem } from '#services/matching/store/people-items.ts';
import { openingItem } from '#services/matching/store/shared-items.ts';
import type { OpeningId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { OpeningAdjustments } from '#shared/shapes/adjustment.ts';

/** Those whose dearest wishes it is come first, so of more than these the others are not looked at. */
const mostLooked = 100;
const mostNamed = 10;

/**
 * What to ask the company of an opening for, so that it suits more of those who wish for that kind of work: the best one
 * thing, the best two, the best three, where each suits more people. Those named see in their log who looked.
 * Refusals: opening-not-found, opening-not-open, opening-not-offered.
 */
export async function proposeOpeningAdjustments(
  call: Call,
  matching: MatchingStore,
  openingId: OpeningId,
): Promise<Result<OpeningAdjustments, MatchingRefusal>> {
  const stored = await matching.shared().get(openingItem, openingId);
  if (!stored?.facts) return refuse('opening-not-found');
  const opening = openForProposals(stored);
  if (!opening) return refuse('opening-not-open');
  if (!isOfferedTo(opening, call.scope)) return refuse('opening-not-offered');
  const [seeking, saidNo, weights] = await Promise.all([
    matching.table.list({ kind: seekingItem, of: [opening.workArea], limit: mostLooked }),
    declinedBy(matching.table, openingId),
    weightsInForce(matching.table, dateOf(call.now)),
  ]);
  const profiles = seeking.items.map(({ profile }) => profile);
  const ways = await waysBetween(matching, profiles, [opening]);
  const wanting = seeking.items.flatMap(({ candidateId, profile }) => {
    const declined = new Set(saidNo.has(candidateId) ? [openingId] : []);
    const adjustments = adjustmentsFor({ profile, municipality: call.scope, declined, weights, ways }, opening);
    return adjustments ? [{ candidateId, adjustments }] : [];
  });
  const items = worthAsking(wanting).map(({ adjustments, people }) => ({
    adjustments: adjustments.map((each) => adjustmentInWords(each, call.language)),
    people: people.length,
    candidateIds: people.slice(0, mostNamed),
  }));
  await recordViewing(call, matching.table, [...new Set(items.flatMap(({ candidateIds }) => candidateIds))]);
  const suits = wanting.filter(({ adjustments }) => adjustments.length === 0).length;
  return ok({ openingId, looked: seeking.items.length, suits, items });
}
