import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { ProposedFor } from '#services/matching/domain/exclusions.ts';
import { openingCard } from '#services/matching/domain/lines.ts';
import { isOfferedTo, openForProposals, type Opening } from '#services/matching/domain/opening.ts';
import { compare } from '#services/matching/domain/proposal.ts';
import { compareDays } from '#services/matching/domain/assignment-waited.ts';
import { compareText } from '#services/matching/domain/rank.ts';
import { exclusionInWords } from '#services/matching/domain/reason-wording.ts';
import { declinedBy } from '#services/matching/store/declined-by.ts';
import { seekingItem, type Seeking } from '#services/matching/store/people-items.ts';
import { weightsInForce } from '#services/matching/store/match-weights-items.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { openingItem } from '#services/matching/store/shared-items.ts';
import type { OpeningId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList } from '#shared/runtime/paged-list.ts';
import type { CandidateProposal, CandidateProposals } from '#shared/shapes/match.ts';
import { explanationView } from './propose-openings.ts';

const pageSize = 25;

/**
 * The municipality's people who wish for this kind of work and seek a place, by the same rules as the openings for a
 * person. Pages begin with those for whom it is the first wish; within a page the best fit comes first (of equals who has
 * waited longest) and those with a hard reason against last. No names: the page joins them.
 * Refusals: opening-not-found, opening-not-open, opening-not-offered, cursor-not-valid.
 */
export async function proposeCandidates(
  call: Call,
  matching: MatchingStore,
  ask: { readonly openingId: OpeningId; readonly cursor?: string | undefined; readonly limit?: number | undefined },
): Promise<Result<CandidateProposals, MatchingRefusal>> {
  const stored = await matching.shared().get(openingItem, ask.openingId);
  if (!stored?.facts) return refuse('opening-not-found');
  const opening = openForProposals(stored);
  if (!opening) return refuse('opening-not-open');
  if (!isOfferedTo(opening, call.scope)) return refuse('opening-not-offered');

  const [saidNo, weights] = await Promise.all([
    declinedBy(matching.table, opening.openingId),
    weightsInForce(matching.table, dateOf(call.now)),
  ]);
  const ways = await waysTo(matching, opening);
  // Named with the kind of work: a page of another kind cannot be gone on from when the opening has changed.
  const name = `proposals/${opening.openingId}/${opening.workArea}`;
  const page = await pagedList(
    call,
    matching,
    ask,
    { kind: seekingItem, of: [opening.workArea], name, pageSize },
    (seeking) => candidateProposal(call, seeking, opening, { saidNo, weights, ways }),
  );
  if (!page.ok) return page;
  const { items, cursor } = page.value;
  return ok({
    opening: openingCard(opening),
    openingVersion: Math.max(stored.factsVersion, stored.stateVersion),
    weightsVersion: weights.version,
    items: items.sort(bestFitFirst),
    cursor,
  });
}

/** The ways of those who wish for this kind of work; only where a route service is asked does it matter where they live. */
async function waysTo(matching: MatchingStore, opening: Opening): Promise<ProposedFor['ways']> {
  if (!matching.routes) return undefined;
  const seeking = await matching.table.list({ kind: seekingItem, of: [opening.workArea], limit: mostAsked });
  return waysBetween(
    matching,
    seeking.items.map(({ profile }) => profile),
    [opening],
  );
}

const mostAsked = 500;

function candidateProposal(
  call: Call,
  { candidateId, ownerId, profile, saidOn, waitingSince }: Seeking,
  opening: Opening,
  { saidNo, weights, ways }: Pick<ProposedFor, 'weights' | 'ways'> & { readonly saidNo: ReadonlySet<string> },
): CandidateProposal {
  const declined = new Set(saidNo.has(candidateId) ? [opening.openingId] : []);
  const comparison = compare({ profile, municipality: call.scope, declined, weights, ways }, opening);
  return {
    candidateId,
    ownerId,
    ...(waitingSince && { waitingSince }),
    ...explanationView(profile, opening, comparison, {
      ...{ language: call.language, personSaidOn: saidOn, today: dateOf(call.now) },
    }),
    exclusions: comparison.exclusions.map((exclusion) => exclusionInWords(exclusion, call.language)),
  };
}

function bestFitFirst(one: CandidateProposal, other: CandidateProposal): number {
  const excluded = Math.sign(one.exclusions.length) - Math.sign(other.exclusions.length);
  return (
    excluded ||
    other.points - one.points ||
    compareDays(one.waitingSince, other.waitingSince) ||
    compareText(one.candidateId, other.candidateId)
  );
}
