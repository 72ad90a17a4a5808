import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { ProposedFor } from '#services/matching/domain/exclusions.ts';
import { openingCard } from '#services/matching/domain/lines.ts';
import type { Opening } from '#services/matching/domain/opening.ts';
import { explain, type Comparison } from '#services/matching/domain/proposal.ts';
import { firstOf, rankOpenings, type Ranked } from '#services/matching/domain/rank.ts';
import { adjustmentInWords, exclusionInWords, reasonInWords } from '#services/matching/domain/reason-wording.ts';
import { comparedProfile, declinedItem, profileItem, type Declined } from '#services/matching/store/people-items.ts';
import { effectsOf } from '#services/matching/domain/worth-asking.ts';
import { restsOn } from '#services/matching/domain/rests-on.ts';
import { weightsInForce } from '#services/matching/store/match-weights-items.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf, instant, type CivilDate } from '#shared/kernel/time.ts';
import type { Call, Language } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { DeclineView, ExcludedOpening, Proposal, Proposals } from '#shared/shapes/match.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';

const usualProposals = 12;
const mostExcludedShown = 20;
const mostDeclined = 200;

/**
 * The openings that can suit a person, the best first, each with its parts in words, what speaks for and against and
 * what would change it; those left out, with the reason; and those declined. The points of the parts add up to the whole.
 * `takeAlong`: ids of left-out openings to explain anyway, always after the proposals.
 * Refusal: candidate-not-in-effort. Reads: profile, declines, weights, head of openings (and their tail, when something changed).
 */
export async function proposeOpenings(
  call: Call,
  matching: MatchingStore,
  ask: {
    readonly candidateId: CandidateId;
    readonly limit?: number | undefined;
    readonly takeAlong: readonly string[];
  },
): Promise<Result<Proposals, MatchingRefusal>> {
  const { candidateId, limit = usualProposals, takeAlong } = ask;
  const [known, declines, openings, weights] = await Promise.all([
    matching.table.get(profileItem, candidateId),
    matching.table.list({ kind: declinedItem, of: [candidateId], limit: mostDeclined }),
    matching.openings(),
    weightsInForce(matching.table, dateOf(call.now)),
  ]);
  const profile = known && comparedProfile(known);
  if (!profile || known.closed) return refuse('candidate-not-in-effort');

  const declined = new Set(declines.items.map((each) => each.openingId));
  const ways = await waysBetween(matching, [profile], openings.values());
  const person: ProposedFor = { profile, municipality: call.scope, declined, weights, ways };
  const { proposed, excluded } = rankOpenings(person, openings.values());
  const leftOut = excluded.filter(({ opening }) => !declined.has(opening.openingId));
  const asked = { language: call.language, personSaidOn: known.saidOn, today: dateOf(call.now) };
  await recordViewing(call, matching.table, [candidateId]);
  return ok({
    candidateId,
    personVersion: known.version,
    weightsVersion: weights.version,
    items: proposed.slice(0, limit).map((ranked) => proposalView(person, ranked, asked)),
    total: proposed.length,
    excluded: nearest(leftOut, mostExcludedShown).map((ranked) => excludedView(ranked, call.language)),
    excludedTotal: leftOut.length,
    takenAlong: firstOf(
      excluded.filter((ranked) => takeAlong.includes(ranked.opening.openingId) && mayTakeAlong(ranked)),
      takeAlong.length,
    ).map((ranked) => ({
      ...proposalView(person, ranked, asked),
      exclusions: excludedView(ranked, call.language).exclusions,
    })),
    declined: declines.items.map((each) => declineView(each, openings.get(each.openingId))),
  });
}

type Asked = {
  readonly language: Language;
  readonly today: CivilDate;
  /** The day of the conversation that the wishes and needs are of, where it is known. */
  readonly personSaidOn: CivilDate | undefined;
};

/** A comparison in words; shared with the proposal of candidates. */
export function explanationView(profile: ProfileFacts, opening: Opening, comparison: Comparison, asked: Asked) {
  const { language, personSaidOn, today } = asked;
  const { group, parts, points, ...said } = explain(profile, opening, comparison);
  return {
    group,
    parts: [...parts],
    points,
    for: said.for.map((reason) => reasonInWords(reason, language)),
    against: said.against.map((reason) => reasonInWords(reason, language)),
    wouldChange: said.wouldChange.map((reason) => reasonInWords(reason, language)),
    notKnown: said.notKnown.map((reason) => reasonInWords(reason, language)),
    restsOn: {
      ...restsOn({ person: personSaidOn, opening: opening.saidOn }, today),
      ...(comparison.ways?.failed && { routesFailed: true as const }),
    },
    ...(comparison.travel && { travel: comparison.travel }),
  };
}

export function declineView(declined: Declined, opening: Opening | undefined): DeclineView {
  const { candidateId, openingId, reason, companyReason, note, declinedAt } = declined;
  return {
    candidateId,
    openingId,
    reason,
    declinedOn: dateOf(instant(declinedAt)),
    ...(companyReason && { companyReason }),
    ...(note && { note }),
    ...(opening && { opening: openingCard(opening) }),
  };
}

function proposalView(person: ProposedFor, { opening, comparison }: Ranked, asked: Asked): Proposal {
  return {
    opening: openingCard(opening),
    ...explanationView(person.profile, opening, comparison, asked),
    adjustments: effectsOf(person, opening).map(({ adjustment, points, group }) => ({
      ...{ ...adjustmentInWords(adjustment, asked.language), points, group },
    })),
  };
}

function excludedView({ opening, comparison }: Ranked, language: Language): ExcludedOpening {
  return {
    opening: openingCard(opening),
    exclusions: comparison.exclusions.map((exclusion) => exclusionInWords(exclusion, language)),
  };
}

/** Those that somebody may take along before those that nobody can have; within each, the order of the proposals. */
function nearest(excluded: readonly Ranked[], count: number): Ranked[] {
  const free = firstOf(excluded.filter(mayTakeAlong), count);
  const fixed = excluded.filter((ranked) => !mayTakeAlong(ranked));
  return [...free, ...firstOf(fixed, count - free.length)];
}

function mayTakeAlong({ comparison }: Ranked): boolean {
  return comparison.exclusions.every((exclusion) => exclusion.mayTakeAlong);
}
