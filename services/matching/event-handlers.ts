import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { civilDate, dateOf, instant, type Instant } from '#shared/kernel/time.ts';
import { asOwner, asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { takeInStaff } from '#shared/runtime/known-staff.ts';
import { sweepDue, type DueHandlers } from '#shared/runtime/sweep-due.ts';
import { alignmentHandlers, showAlignmentOfPlacement } from './handlers/alignment-handlers.ts';
import { showAlignment } from './capabilities/show-alignment.ts';
import { agreementHandlers } from './handlers/agreement-handlers.ts';
import { endIfEffortEnded, endWithEffort, takeInClosing } from './capabilities/end-with-effort.ts';
import { askAboutPause } from './capabilities/ask-about-pause.ts';
import { noticeBuddyLeft } from './capabilities/notice-buddy-left.ts';
import { noticeCheckInSilence } from './capabilities/notice-check-in-silence.ts';
import { forgetIssuedPack, forgetObservation, forgetPackDraft } from './capabilities/forget-evidence.ts';
import { letPackDeadlinePass } from './capabilities/let-pack-deadline-pass.ts';
import { noteSigns } from './capabilities/note-signs.ts';
import { noticeSilence } from './capabilities/notice-silence.ts';
import { letCheckInFallDue } from './capabilities/let-check-in-fall-due.ts';
import { askLookBack } from './capabilities/ask-look-back.ts';
import { planLookBack } from './capabilities/plan-look-back.ts';
import { showLookBack } from './capabilities/show-look-back.ts';
import { askStillThere } from './capabilities/ask-still-there.ts';
import { handOnCheck } from './capabilities/carry-six-month-check.ts';
import { letSixMonthCheckFallDue } from './capabilities/let-six-month-check-fall-due.ts';
import { makeJointRows } from './capabilities/make-joint-rows.ts';
import { makeMatchPlan } from './capabilities/make-match-plan.ts';
import { planCheckIns } from './capabilities/plan-check-ins.ts';
import { remindOfCheckIn } from './capabilities/remind-of-check-in.ts';
import { settleCompensations } from './capabilities/settle-compensations.ts';
import { showCompensation } from './capabilities/show-compensation.ts';
import { settleAgreements } from './capabilities/settle-agreements.ts';
import { showStillThere } from './capabilities/show-still-there.ts';
import { showMyPlacement } from './capabilities/show-my-placement.ts';
import { showMeetingToCompany, showPlacementToCompany } from './capabilities/show-to-company.ts';
import { takeInCertified } from './capabilities/take-in-certified.ts';
import { takeInMeetingAnswer } from './capabilities/take-in-meeting-answer.ts';
import { tellAgreementUnsigned } from './capabilities/tell-agreement-unsigned.ts';
import { tellPlannedEndPassed } from './capabilities/tell-planned-end-passed.ts';
import { tellPlacementLimit } from './capabilities/tell-placement-limit.ts';
import { takeInOpening, takeInPlaces } from './capabilities/take-in-opening.ts';
import type { OpeningState } from './domain/opening.ts';
import { writeIfNewer, writeUnlessNewer } from '#shared/runtime/conditions.ts';
import {
  letMeetingTimesPass,
  remindOfMeetingTimes,
  tellTimesUnanswered,
} from './capabilities/follow-up-meeting-times.ts';
import { meetingTimesHandlers } from './handlers/meeting-times-handlers.ts';
import { shownProposalsHandlers } from './handlers/shown-proposals-handlers.ts';
import { appointmentHandlers } from './handlers/appointment-handlers.ts';
import { checkInHandlers } from './handlers/check-in-handlers.ts';
import { jointPlanHandlers } from './handlers/joint-plan-handlers.ts';
import { lookBackHandlers } from './handlers/look-back-handlers.ts';
import { stillThereHandlers } from './handlers/still-there-handlers.ts';
import { hoursHandlers } from './handlers/hours-handlers.ts';
import { evidencePackHandlers } from './handlers/evidence-pack-handlers.ts';
import { workObservationHandlers } from './handlers/work-observation-handlers.ts';
import type { DueKind } from './store/due-kinds.ts';
import type { MatchingStore, OpenMatching } from './store/matching-store.ts';
import { followWish } from './store/placement-wishes.ts';
import { settleSeeking } from './store/settle-seeking.ts';
import { buddyItem, companyItem, meetingAnswerItem } from './store/shared-items.ts';
import { askAgain } from './store/unasked.ts';
import type { Consumed } from './config.ts';

/**
 * What matching does when it hears of something. `again`: a rebuild tells it once more; what the end of an effort led to was
 * done when it was first told, and rows that are not there yet would mislead.
 */
export function eventHandlers(open: OpenMatching, again = false): EventHandlers<Consumed> {
  const inPartnership = (call: Call): MatchingStore => {
    if (!call.partnership) throw new Error('an event of a municipality without its partnership');
    return open({ ...call, scope: call.partnership, partnership: undefined });
  };
  const answered = (call: Call, event: EventOf<'MatchMeetingAnswered'>): Promise<void> =>
    takeInMeetingAnswer(call, open(call), event);
  const showMeeting = (call: Call, { facts }: { readonly facts: { readonly meetingId: string } }): Promise<void> =>
    showMeetingToCompany(open(call), inPartnership(call), toldId('matchMeeting', facts.meetingId));
  const showMeetingAndTalk: typeof showMeeting = async (call, event) => {
    await showMeeting(call, event);
    await showAlignment(call, open, toldId('matchMeeting', event.facts.meetingId));
  };
  /** A rebuild has settled them already, and its rows of the placement may still be on their way. */
  const follow = async (call: Call, event: PlacementEvent): Promise<void> => {
    await followPlacement(open(call), inPartnership(call), event);
    await showMyPlacement(call, open, toldId('placement', event.facts.placementId));
    await showStillThere(call, open, inPartnership(call), toldId('placement', event.facts.placementId));
    await noteSigns(call, open(call), toldId('placement', event.facts.placementId));
    if (again) return;
    await settleAgreements(call, open(call), event.facts.placementId);
    await settleCompensations(call, open(call), toldId('placement', event.facts.placementId));
  };
  const followToEnd = async (
    call: Call,
    event: EventOf<'PlacementEnded' | 'PlacementCorrected' | 'PlacementWithdrawn'>,
  ): Promise<void> => {
    await follow(call, event);
    await showAlignmentOfPlacement(call, open, event);
    await showLookBack(call, open, inPartnership(call), toldId('placement', event.facts.placementId));
  };
  const countPlaces = (call: Call, { facts }: EventOf<'PlaceClaimed' | 'PlaceReleased'>): Promise<void> =>
    takeInPlaces(inPartnership(call), toldId('opening', facts.openingId));
  return {
    ...alignmentHandlers(open, again),
    ...agreementHandlers(open),
    StaffRolesChanged: (call, event) => takeInStaff(open(call).table, event),
    CandidateProfiled: async (call, event) => {
      await takeInProfile(open(call), event);
      if (!again) await askAgain(open(call), toldId('candidate', event.facts.candidateId));
    },
    CertifiedCompetencesChanged: (call, event) => takeInCertified(open(asOwner(call, event.facts.municipality)), event),
    CandidateClosed: async (call, event) => {
      const end = await takeInClosing(open(call), event);
      if (!end || again) return;
      const candidateId = toldId('candidate', event.facts.candidateId);
      await endWithEffort(call, open(call), candidateId, end);
      if (end.reason === 'moved') await handOnCheck(call, open, candidateId);
    },
    OpeningRegistered: (call, event) => takeInOpening(open(call), { ...opened(event), state: 'open' }),
    OpeningChanged: (call, event) => takeInOpening(open(call), opened(event)),
    OpeningPaused: (call, event) => takeInOpening(open(call), stateUpdate(event, 'paused')),
    OpeningReopened: (call, event) => takeInOpening(open(call), stateUpdate(event, 'open')),
    OpeningClosed: (call, event) => takeInOpening(open(call), stateUpdate(event, 'closed')),
    BuddyNamed: (call, event) => takeInBuddy(open(call), event, false),
    BuddyWithdrawn: async (call, event) => {
      await takeInBuddy(open(call), event, true);
      if (!again) await noticeBuddyLeft(call, open, event);
    },
    CompanyJoined: (call, event) => takeInCompany(open(call), event),
    CompanyChanged: (call, event) => takeInCompany(open(call), event),
    PlaceClaimed: countPlaces,
    PlaceReleased: countPlaces,
    MatchMeetingCalled: async (call, event) => {
      await showMeetingAndTalk(call, event);
      if (again) return;
      const { candidateId, meetingId } = event.facts;
      const about = { meetingId: toldId('matchMeeting', meetingId) };
      await endIfEffortEnded(call, open(call), toldId('candidate', candidateId), about);
    },
    MatchMeetingHeld: showMeetingAndTalk,
    MatchMeetingReopened: showMeetingAndTalk,
    MatchMeetingMoveAsked: showMeeting,
    MatchMeetingTimeKept: showMeeting,
    MatchMeetingAnswered: (call, event) => answered(asOwner(call, event.facts.owner), event),
    MatchMeetingAnswerSettled: (call, event) => {
      const { table } = open(asSender(call, event.facts.sender));
      return showOutcome(table, meetingAnswerItem, event.facts.meetingId, event);
    },
    PlacementStarted: async (call, event) => {
      await followPlacement(open(call), inPartnership(call), event);
      await showAlignmentOfPlacement(call, open, event);
      await planCheckIns(call, open(call), toldId('placement', event.facts.placementId));
      if (again) return;
      const { candidateId, placementId } = event.facts;
      const about = { placementId: toldId('placement', placementId) };
      await endIfEffortEnded(call, open(call), toldId('candidate', candidateId), about);
    },
    ...hoursHandlers(open, inPartnership, again),
    ...jointPlanHandlers(open, inPartnership, again),
    ...workObservationHandlers(open),
    ...checkInHandlers(open, inPartnership),
    ...evidencePackHandlers(open),
    CompensationChanged: async (call, event) => {
      await showCompensation(open(call), inPartnership(call), event.facts);
      // Granted for a place that waits already.
      if (!again && event.facts.state === 'granted')
        await settleCompensations(call, open(call), toldId('placement', event.facts.placementId));
    },
    ...stillThereHandlers(open, inPartnership, again),
    ...lookBackHandlers(open, inPartnership),
    ...appointmentHandlers(open),
    ...shownProposalsHandlers(open),
    ...meetingTimesHandlers(open, again),
    PlacementChanged: follow,
    PlacementEnded: async (call, event) => {
      await followToEnd(call, event);
      if (!again) await planLookBack(open(call), event);
    },
    PlacementCorrected: async (call, event) => {
      await followToEnd(call, event);
      await planCheckIns(call, open(call), toldId('placement', event.facts.placementId));
    },
    PlacementWithdrawn: followToEnd,
    JobContinued: async (call, event) => {
      await makeMatchPlan(call, open(call), event);
      await makeJointRows(call, open(call), event);
    },
    TimePassed: (call, event) => sweep(call, open(call), instant(event.facts.now)),
  };
}

/** The person seeks by these wishes. */
async function takeInProfile(matching: MatchingStore, { version, facts }: EventOf<'CandidateProfiled'>): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const known = { candidateId, ownerId: toldId('person', facts.ownerId), profile: facts.profile };
  const saidOn = civilDate(facts.heldOn);
  const seekingSince = facts.groupsFrom ? civilDate(facts.groupsFrom) : saidOn;
  await settleSeeking(matching.table, candidateId, { ...known, saidOn, seekingSince, version, closed: false });
}

function opened({ version, at, facts }: EventOf<'OpeningRegistered' | 'OpeningChanged'>) {
  const { companyName, opening } = facts;
  return { ...openingTold(facts), companyName, facts: opening, saidOn: dateOf(instant(at)), version };
}

type StateEvent = EventOf<'OpeningPaused' | 'OpeningReopened' | 'OpeningClosed'>;

function stateUpdate({ version, facts }: StateEvent, state: OpeningState) {
  return { ...openingTold(facts), state, version };
}

function openingTold({ openingId, companyId }: StateEvent['facts']) {
  return { openingId: toldId('opening', openingId), companyId: toldCompany(companyId) };
}

async function takeInBuddy(
  matching: MatchingStore,
  { version, facts }: EventOf<'BuddyNamed' | 'BuddyWithdrawn'>,
  withdrawn: boolean,
): Promise<void> {
  const [companyId, buddyId] = [toldCompany(facts.companyId), toldId('buddy', facts.buddyId)];
  await writeIfNewer(matching.table, buddyItem, { companyId, buddyId, version, withdrawn });
}

async function takeInCompany(
  matching: MatchingStore,
  { version, facts }: EventOf<'CompanyJoined' | 'CompanyChanged'>,
): Promise<void> {
  const { name, kind, municipalities } = facts;
  const company = { companyId: toldCompany(facts.companyId), name, kind, municipalities, version };
  await writeUnlessNewer(matching.table, companyItem, company, 'version');
}

type PlacementEvent = EventOf<
  'PlacementStarted' | 'PlacementChanged' | 'PlacementEnded' | 'PlacementCorrected' | 'PlacementWithdrawn'
>;

/** A placement begins, changes, ends or is put right: the company sees it, and the person seeks or seeks no longer. */
async function followPlacement(
  municipality: MatchingStore,
  partnership: MatchingStore,
  { facts }: PlacementEvent,
): Promise<void> {
  await showPlacementToCompany(municipality, partnership, toldId('placement', facts.placementId));
  await followWish(municipality, toldId('placement', facts.placementId));
  await settleSeeking(municipality.table, toldId('candidate', facts.candidateId));
}

/** Does what fell due in the municipality. */
async function sweep(call: Call, matching: MatchingStore, now: Instant): Promise<void> {
  const handlers: DueHandlers<DueKind> = {
    'six-month-check': (row) => letSixMonthCheckFallDue(matching, row),
    'still-there': (row) => askStillThere(matching, row, now),
    'look-back': (row) => askLookBack(matching, row, now),
    'planned-end': (row) => tellPlannedEndPassed(matching, row),
    'pause-end': (row) => askAboutPause(matching, row),
    'attendance-silence': (row) => noticeSilence(matching, row),
    'evidence-pack-unread': (row) => letPackDeadlinePass(matching, row),
    'evidence-pack-draft-kept': (row) => forgetPackDraft(matching, row),
    'evidence-pack-kept': (row) => forgetIssuedPack(matching, row),
    'work-observation-kept': (row) => forgetObservation(matching, row),
    'agreement-unsigned': (row) => tellAgreementUnsigned(matching, row),
    'placement-limit': (row) => tellPlacementLimit(matching, row, now),
    'check-in': (row) => letCheckInFallDue(matching, row, now),
    'signs-drawn': async ({ about }) => {
      await noteSigns({ ...call, now }, matching, toldId('placement', about));
      return {};
    },
    'check-in-reminder': (row) => remindOfCheckIn(matching, row, now),
    'check-in-silence': (row) => noticeCheckInSilence(matching, row, now),
    'meeting-times-reminder': (row) => remindOfMeetingTimes(matching, row),
    'meeting-times-unanswered': (row) => tellTimesUnanswered(matching, row),
    'meeting-times-passed': (row) => letMeetingTimesPass(matching, row),
  };
  await sweepDue(call, matching.table, now, handlers);
}
