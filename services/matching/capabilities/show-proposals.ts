import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { isOfferedTo } from '#services/matching/domain/opening.ts';
import { showPlaces, type ShownPlace } from '#services/matching/domain/shown-proposals.ts';
import { profileItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { shownProposalsChanged } from '#services/matching/store/shown-proposals-events.ts';
import { shownProposalsItem, shownWrite } from '#services/matching/store/shown-proposals-items.ts';
import type { CandidateId, OpeningId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ProposalsToShow, ShownProposalsChanged } from '#shared/shapes/shown-proposals.ts';

/**
 * Lets a person see places in their own app, in this order, and answer yes, no or "tell me more" to each. Showing anew
 * replaces what was shown; a yes to a place that stays is kept. Refusals: candidate-not-in-effort, opening-not-found,
 * opening-not-offered, stale-version.
 */
export async function showProposals(
  call: Call,
  matching: MatchingStore,
  candidateId: CandidateId,
  { version: seen, openingIds }: ProposalsToShow,
): Promise<Result<ShownProposalsChanged, MatchingRefusal>> {
  const [known, before, places] = await Promise.all([
    matching.table.get(profileItem, candidateId),
    matching.table.fresh(shownProposalsItem, candidateId),
    placesOf(call, matching, openingIds),
  ]);
  if (!known?.profile || known.closed) return refuse('candidate-not-in-effort');
  if (!places.ok) return places;
  const { personId: shownById, role } = call.caller;
  const shown = showPlaces(before, { candidateId, places: places.value, shownAt: call.now, shownById }, { role, seen });
  if (!shown.ok) return shown;
  const { version, state } = shown.value;
  return commit(call, matching.table, {
    writes: [shownWrite(before, shown.value, 'show-proposals')],
    events: [shownProposalsChanged(shown.value)],
    about: [candidateId],
    answer: { candidateId, version, state },
  });
}

async function placesOf(
  call: Call,
  matching: MatchingStore,
  openingIds: readonly OpeningId[],
): Promise<Result<ShownPlace[], MatchingRefusal>> {
  const openings = await matching.openings();
  const places: ShownPlace[] = [];
  for (const openingId of new Set(openingIds)) {
    const opening = openings.get(openingId);
    if (!opening) return refuse('opening-not-found');
    if (!isOfferedTo(opening, call.scope)) return refuse('opening-not-offered');
    const { companyId, companyName, title } = opening;
    places.push({ openingId, companyId, companyName, title });
  }
  return ok(places);
}
