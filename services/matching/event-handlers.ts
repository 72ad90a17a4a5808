import type { EventOf } from '#shared/events/catalogue.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import { asOwner, asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { takeInStaff } from '#shared/runtime/known-staff.ts';
import { sweepDue, type DueHandlers } from '#shared/runtime/sweep-due.ts';
import { letSixMonthCheckFallDue } from './capabilities/let-six-month-check-fall-due.ts';
import { showMeetingToCompany, showPlacementToCompany } from './capabilities/show-to-company.ts';
import { takeInMeetingAnswer } from './capabilities/take-in-meeting-answer.ts';
import { tellPlannedEndPassed } from './capabilities/tell-planned-end-passed.ts';
import { takeInOpening, takeInPlaces } from './capabilities/take-in-opening.ts';
import type { OpeningState } from './domain/opening.ts';
import { writeIfNewer, writeUnlessNewer } from '#shared/runtime/conditions.ts';
import type { DueKind } from './store/due-kinds.ts';
import type { MatchingStore, OpenMatching } from './store/matching-store.ts';
import type { KnownProfile } from './store/people-items.ts';
import { settleSeeking } from './store/settle-seeking.ts';
import { buddyItem, companyItem, meetingAnswerItem } from './store/shared-items.ts';
import type { Consumed } from './config.ts';

/** What matching does when it hears of something. */
export function eventHandlers(open: OpenMatching): EventHandlers<Consumed> {
  const inPartnership = (call: Call): MatchingStore => {
    if (!call.partnership) throw new Error('an event of a municipality without its partnership');
    return open({ ...call, scope: call.partnership, partnership: undefined });
  };
  const answered = (call: Call, event: EventOf<'MatchMeetingAnswered'>): Promise<void> =>
    takeInMeetingAnswer(call, open(call), event);
  return {
    StaffRolesChanged: (call, event) => takeInStaff(open(call).table, event),
    CandidateProfiled: (call, event) => settleSeeking(open(call).table, event.facts.candidateId, profiled(event)),
    CandidateClosed: (call, event) => closeCandidate(open(call), event),
    OpeningRegistered: (call, event) => takeInOpening(open(call), { ...opened(event), state: 'open' }),
    OpeningChanged: (call, event) => takeInOpening(open(call), opened(event)),
    OpeningPaused: (call, event) => takeInOpening(open(call), stateUpdate(event, 'paused')),
    OpeningReopened: (call, event) => takeInOpening(open(call), stateUpdate(event, 'open')),
    OpeningClosed: (call, event) => takeInOpening(open(call), stateUpdate(event, 'closed')),
    BuddyNamed: (call, event) => takeInBuddy(open(call), event, false),
    BuddyWithdrawn: (call, event) => takeInBuddy(open(call), event, true),
    CompanyJoined: (call, event) => takeInCompany(open(call), event),
    CompanyChanged: (call, event) => takeInCompany(open(call), event),
    PlaceClaimed: (call, event) => takeInPlaces(inPartnership(call), event.facts.openingId),
    PlaceReleased: (call, event) => takeInPlaces(inPartnership(call), event.facts.openingId),
    MatchMeetingCalled: (call, event) => showMeetingToCompany(open(call), inPartnership(call), event.facts.meetingId),
    MatchMeetingHeld: (call, event) => showMeetingToCompany(open(call), inPartnership(call), event.facts.meetingId),
    MatchMeetingReopened: (call, event) => showMeetingToCompany(open(call), inPartnership(call), event.facts.meetingId),
    MatchMeetingMoveAsked: (call, event) =>
      showMeetingToCompany(open(call), inPartnership(call), event.facts.meetingId),
    MatchMeetingTimeKept: (call, event) => showMeetingToCompany(open(call), inPartnership(call), event.facts.meetingId),
    MatchMeetingAnswered: (call, event) => answered(asOwner(call, event.facts.owner), event),
    MatchMeetingAnswerSettled: (call, event) => {
      const { table } = open(asSender(call, event.facts.sender));
      return showOutcome(table, meetingAnswerItem, event.facts.meetingId, event);
    },
    PlacementStarted: (call, event) => followPlacement(open(call), inPartnership(call), event),
    PlacementChanged: (call, event) => followPlacement(open(call), inPartnership(call), event),
    PlacementEnded: (call, event) => followPlacement(open(call), inPartnership(call), event),
    PlacementCorrected: (call, event) => followPlacement(open(call), inPartnership(call), event),
    PlacementWithdrawn: (call, event) => followPlacement(open(call), inPartnership(call), event),
    TimePassed: (call, event) => sweep(call, open(call), instant(event.facts.now)),
  };
}

function profiled({ version, facts }: EventOf<'CandidateProfiled'>): KnownProfile {
  const { candidateId, ownerId, profile } = facts;
  return { candidateId, ownerId, profile, version, closed: false };
}

/** A closed candidate seeks no longer; what was known of the wishes goes too. */
function closeCandidate(matching: MatchingStore, { version, facts }: EventOf<'CandidateClosed'>): Promise<void> {
  return settleSeeking(matching.table, facts.candidateId, {
    candidateId: facts.candidateId,
    ownerId: '',
    version,
    closed: true,
  });
}

function opened({ version, facts }: EventOf<'OpeningRegistered' | 'OpeningChanged'>) {
  const { openingId, companyId, companyName, opening } = facts;
  return { openingId, companyId, companyName, facts: opening, version };
}

type StateEvent = EventOf<'OpeningPaused' | 'OpeningReopened' | 'OpeningClosed'>;

function stateUpdate({ version, facts }: StateEvent, state: OpeningState) {
  return { openingId: facts.openingId, companyId: facts.companyId, state, version };
}

async function takeInBuddy(
  matching: MatchingStore,
  { version, facts }: EventOf<'BuddyNamed' | 'BuddyWithdrawn'>,
  withdrawn: boolean,
): Promise<void> {
  await writeIfNewer(matching.table, buddyItem, { ...facts, version, withdrawn });
}

async function takeInCompany(
  matching: MatchingStore,
  { version, facts }: EventOf<'CompanyJoined' | 'CompanyChanged'>,
): Promise<void> {
  const { companyId, name, municipalities } = facts;
  await writeUnlessNewer(matching.table, companyItem, { companyId, name, municipalities, version }, 'version');
}

/** A placement begins, changes, ends or is put right: the company sees it, and the person seeks or seeks no longer. */
async function followPlacement(
  municipality: MatchingStore,
  partnership: MatchingStore,
  {
    facts,
  }: EventOf<'PlacementStarted' | 'PlacementChanged' | 'PlacementEnded' | 'PlacementCorrected' | 'PlacementWithdrawn'>,
): Promise<void> {
  await showPlacementToCompany(municipality, partnership, facts.placementId);
  await settleSeeking(municipality.table, facts.candidateId);
}

/** Does what fell due in the municipality. */
async function sweep(call: Call, matching: MatchingStore, now: Instant): Promise<void> {
  const handlers: DueHandlers<DueKind> = {
    'six-month-check': (row) => letSixMonthCheckFallDue(matching, row),
    'planned-end': (row) => tellPlannedEndPassed(matching, row),
  };
  await sweepDue(call, matching.table, now, handlers);
}
