import { companyFactsShown } from '#services/matching/domain/company-facts.ts';
import { findingInWords } from '#services/matching/domain/finding.ts';
import { checkPlacement as holdAgainstRules } from '#services/matching/domain/placement-check.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { alteredTerms, termsOn, withTerms } from '#services/matching/domain/terms.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { timesWritten } from '#services/matching/store/read-appointments.ts';
import { placementItem, profileItem } from '#services/matching/store/people-items.ts';
import { placeOf } from '#services/matching/store/place-of.ts';
import { checkInput, readForCheck } from '#services/matching/store/read-for-check.ts';
import { toldId, type CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PlacementChecked, PlacementCheckQuery } from '#shared/shapes/placement-check.ts';

/**
 * What the rules would come to, before anything is decided: for a new placement, or for one that is there with other
 * terms or another last day. Writes nothing but the log.
 * Refusals: candidate-not-in-effort, placement-not-found, opening-not-found, opening-not-offered, fields-not-accepted.
 */
export async function checkPlacement(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  asked: PlacementCheckQuery,
): Promise<Result<PlacementChecked, MatchingRefusal>> {
  const known = await matching.table.get(profileItem, candidateId);
  if (!known?.profile) return refuse('candidate-not-in-effort');
  const would = await asItWouldBe(call, matching, candidateId, asked);
  if (!would.ok) return would;
  const placement = would.value;
  const today = dateOf(call.now);
  const asKnown = await readForCheck(matching, placement, today);
  const { workingTimes } = asked;
  const read = workingTimes === undefined ? asKnown : { ...asKnown, work: timesWritten(workingTimes) };
  await recordViewing(call, matching.table, [candidateId]);
  const { companyId, companyName } = placement;
  return ok({
    ...{ companyId, companyName },
    findings: holdAgainstRules(checkInput(read, placement)).map((each) => findingInWords(each, call.language)),
    ...(read.facts && { companyFacts: companyFactsShown(read.facts, today) }),
  });
}

async function asItWouldBe(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  asked: PlacementCheckQuery,
): Promise<Result<Placement, MatchingRefusal>> {
  const { placementId, from, endsOn } = asked;
  if (placementId) {
    const placement = await matching.table.fresh(placementItem, placementId);
    if (placement?.candidateId !== candidateId) return refuse('placement-not-found');
    const terms = withTerms(placement.terms, alteredTerms(termsOn(placement, from), asked, from));
    return ok({ ...placement, terms, ...(endsOn && { endsOn }) });
  }
  const place = await placeOf(call, matching, asked);
  if (!place.ok) return place;
  const { kind, hoursPerWeek, paidHoursPerWeek = 0 } = asked;
  return ok({
    ...{ placementId: call.newId('placement'), version: 1, state: 'running', candidateId, ...place.value },
    ...{ buddyId: toldId('buddy', call.newId('buddy')), ownerId: call.caller.personId, registeredAt: call.now },
    ...{ startsOn: from, ...(endsOn && { endsOn }), terms: [{ from, kind, hoursPerWeek, paidHoursPerWeek }] },
  });
}
