import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { engage, holdsPlaceOf, noEngagement } from '#services/matching/domain/engagement.ts';
import { startPlacement as begin } from '#services/matching/domain/placement.ts';
import { atField } from '#services/matching/domain/when.ts';
import { alignmentTalkItem } from '#services/matching/store/alignment-items.ts';
import { engagementItem, meetingItem, placementItem, profileItem } from '#services/matching/store/people-items.ts';
import { plannedEndDue } from '#services/matching/store/due-kinds.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { decideByRules } from '#services/matching/store/hold-against-rules.ts';
import { placeOf, type Place } from '#services/matching/store/place-of.ts';
import { claimPlace, engagementAfter, engagementWrite } from '#services/matching/store/placement-writes.ts';
import { keepWish } from '#services/matching/store/placement-wishes.ts';
import { settleCheck } from '#services/matching/store/settle-check.ts';
import { buddyItem, ledgerItem } from '#services/matching/store/shared-items.ts';
import type { OpeningId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import { insert, type Write } from '#shared/runtime/write.ts';
import type { PlacementChanged, PlacementStart } from '#shared/shapes/placement.ts';
import { placeClaimed, placementStarted } from '#services/matching/store/placement-events.ts';

/**
 * Starts a placement. All but a sniff internship begin with a held and agreed match meeting about this person and
 * place, and with the yes of both to the expectations written there; a buddy of the company is always named; all that
 * runs at once is at most full time. A place of the opening is claimed in the same transaction: of several at once for
 * the last one, exactly one wins.
 * The first paid work of its own sets the six-month check. It is held against the rules of its days, and what they came
 * to is kept with it.
 * Refusals: placement-rule-broken, candidate-not-in-effort, opening-not-found, opening-not-open, opening-not-offered,
 * opening-already-filled, match-meeting-not-found, -not-held, -not-agreed, -of-another, alignment-not-signed,
 * fields-not-accepted.
 */
export async function startPlacement(
  call: Call,
  matching: MatchingStore,
  start: PlacementStart,
): Promise<Result<PlacementChanged, MatchingRefusal>> {
  const [known, where, before] = await Promise.all([
    matching.table.get(profileItem, start.candidateId),
    placeOf(call, matching, start),
    matching.table.fresh(engagementItem, start.candidateId),
  ]);
  if (!known?.profile || known.closed) return refuse('candidate-not-in-effort');
  if (!where.ok) return where;
  const place = where.value;
  const agreed = await agreedAtMeeting(matching, start, place);
  if (!agreed.ok) return agreed;
  const buddy = await matching.shared().get(buddyItem, place.companyId, start.buddyId);
  if (!buddy || buddy.withdrawn) return atField('/buddyId', 'buddy-not-of-company');

  const { openingId: _asked, companyId: _named, ...facts } = start;
  const placementId = call.newId('placement');
  const begun = begin({ ...facts, ...place, placementId, ownerId: call.caller.personId }, call.now);
  if (!begun.ok) return begun;
  const engagement = before ?? noEngagement(start.candidateId);
  if (place.openingId && holdsPlaceOf(engagement, place.openingId)) return atField('/openingId', 'already-at-opening');
  const engaged = engage(engagement, begun.value);
  if (!engaged.ok) return engaged;

  const rules = await decideByRules(call, matching, begun.value);
  if (!rules.ok) return rules;
  const check = await settleCheck(matching, engagement, begun.value);
  if (!check.ok) return check;
  const placement = begun.value;
  const { set, writes } = check.value;
  const claim = place.openingId ? await freePlace(matching, place.openingId) : undefined;
  if (claim && !claim.ok) return claim;
  return commit(call, matching.table, {
    writes: [
      ...(place.openingId ? [claimPlace(matching.shared().scope, place.openingId)] : []),
      insert(placementItem, placement),
      engagementWrite(before, engagementAfter(engaged.value, check.value)),
      ...writes,
      ...plannedEndDue(placement),
      await keepWish(matching, placement, known.profile, dateOf(call.now)),
      ...agreed.value,
      ...rules.value.writes,
    ],
    events: [placementStarted(placement), ...(claim ? [placeClaimed(placement, claim.value - 1)] : [])],
    about: [start.candidateId],
    answer: {
      placementId,
      version: placement.version,
      state: placement.state,
      findings: rules.value.shown,
      ...(set && { sixMonthCheckDueOn: set.dueOn }),
    },
  });
}

/**
 * Whether a match meeting about this person and place was held and agreed, and both have said yes to what came of it, where
 * the kind needs one. Gives the condition that nobody questions it while the placement is saved.
 */
async function agreedAtMeeting(
  matching: MatchingStore,
  start: PlacementStart,
  place: Place,
): Promise<Result<readonly Write[], MatchingRefusal>> {
  if (!start.meetingId) return ok([]);
  const meeting = await matching.table.fresh(meetingItem, start.meetingId);
  if (!meeting) return refuse('match-meeting-not-found');
  const samePlace = place.openingId ? meeting.openingId === place.openingId : meeting.companyId === place.companyId;
  if (meeting.candidateId !== start.candidateId || !samePlace) return refuse('match-meeting-of-another');
  if (meeting.state !== 'held' || meeting.alignments === 0) return refuse('match-meeting-not-held');
  if (!meeting.agreed) return refuse('match-meeting-not-agreed');
  if (start.kind === 'sniff-internship') return ok([]);
  const talk = await matching.table.fresh(alignmentTalkItem, meeting.meetingId);
  if (talk?.state !== 'signed' || talk.settled !== meeting.alignments) return refuse('alignment-not-signed');
  return ok([unchanged(alignmentTalkItem, [meeting.meetingId], talk.version)]);
}

/** How many places are free, so that the refusal can say why; the transaction decides. */
async function freePlace(matching: MatchingStore, openingId: OpeningId): Promise<Result<number, MatchingRefusal>> {
  const ledger = await matching.shared().fresh(ledgerItem, openingId);
  if (!ledger?.open) return refuse('opening-not-open');
  const free = ledger.places - ledger.taken;
  return free > 0 ? ok(free) : refuse('opening-already-filled');
}
