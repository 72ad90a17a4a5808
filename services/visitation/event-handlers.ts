import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { instant, type Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { inTurn, type EventHandlers } from '#shared/runtime/consume.ts';
import { sweepDue, type DueHandlers } from '#shared/runtime/sweep-due.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import { continueJournalExport } from './capabilities/continue-journal-export.ts';
import { continueImport } from './capabilities/continue-import.ts';
import { endFormerSentLinks } from './capabilities/end-former-sent-links.ts';
import { endConversations } from './capabilities/end-conversations.ts';
import { tellOfAgreement } from './capabilities/tell-of-agreement.ts';
import { tellOfLookBack } from './capabilities/tell-of-look-back.ts';
import { tellOfStillThere } from './capabilities/tell-of-still-there.ts';
import { tellOfCheckIn } from './capabilities/tell-of-check-in.ts';
import { tellOfEvidencePack } from './capabilities/tell-of-evidence-pack.ts';
import { tellOfExpectations } from './capabilities/tell-of-expectations.ts';
import { followCitizen } from './capabilities/follow-citizen.ts';
import { followContact } from './capabilities/follow-contact.ts';
import { followMatching } from './capabilities/follow-matching.ts';
import { letConsentRunOut } from './capabilities/let-consent-run-out.ts';
import { lapseCompanions } from './capabilities/lapse-companions.ts';
import { remindOfConsent } from './capabilities/remind-of-consent.ts';
import { indexName } from './capabilities/index-name.ts';
import { sendSigningCode } from './capabilities/send-signing-code.ts';
import { tellOfMeetingTimes } from './capabilities/tell-of-meeting-times.ts';
import { tellOfShownPlaces } from './capabilities/tell-of-shown-places.ts';
import { inviteAgain, inviteCandidate } from './capabilities/invite-candidate.ts';
import { judgeAttachment } from './capabilities/judge-attachment.ts';
import { keepMatchMeeting } from './capabilities/keep-match-meeting.ts';
import { keepContactHistory } from './capabilities/keep-contact-history.ts';
import { keepOwnedCase } from './capabilities/keep-owned-case.ts';
import { showEffortToCitizen } from './capabilities/show-effort-to-citizen.ts';
import { letAttachmentGo } from './capabilities/let-attachment-go.ts';
import { showPersonToCompanies } from './capabilities/show-person-to-companies.ts';
import { followSharing, showPersonToInstitutions } from './capabilities/show-person-to-institutions.ts';
import { takeBackSteps } from './capabilities/take-back-steps.ts';
import { takeInStaffRoles } from './capabilities/take-in-staff-roles.ts';
import { takeInMunicipality } from './capabilities/take-in-municipality.ts';
import { tellConversationReminder } from './capabilities/tell-conversation-reminder.ts';
import { tellFirstConversationOverdue } from './capabilities/tell-first-conversation-overdue.ts';
import { companionHandlers, type CompanionAlone } from './handlers/companion-handlers.ts';
import { consentHandlers, type ConsentAlone } from './handlers/consents-handlers.ts';
import { journalHandlers } from './handlers/journal-handlers.ts';
import { planHandlers, type PlanAlone } from './handlers/plan-handlers.ts';
import { listedHandlers, type ListedAlone } from './handlers/listed-handlers.ts';
import { conversationHandlers } from './handlers/conversation-handlers.ts';
import type { MatchingEvent } from './domain/matching-events.ts';
import type { Consumed } from './config.ts';
import { preparationHandlers } from './handlers/preparation-handlers.ts';
import { profileHandlers } from './handlers/profile-handlers.ts';
import type { OpenVisitation, VisitationStore } from './store/visitation-store.ts';
import type { DueKind } from './store/due-kinds.ts';

/** What visitation does when it hears of something. */
export function eventHandlers(open: OpenVisitation, messages: Messages): EventHandlers<Consumed> {
  const show = (call: Call, event: { readonly facts: { readonly candidateId: string } }) =>
    showPersonToCompanies(call, open, event.facts.candidateId);
  const followAndShow = async (call: Call, event: MatchingEvent): Promise<void> => {
    await followMatching(call, open(call), event);
    await show(call, event);
    await showEffortToCitizen(call, open, event.facts.candidateId);
  };
  const followAlone = async (call: Call, event: MatchingEvent): Promise<void> => {
    await followMatching(call, open(call), event);
    await showEffortToCitizen(call, open, event.facts.candidateId);
  };
  const followAgreement = async (
    call: Call,
    event: EventOf<'AgreementOffered'> | EventOf<'AgreementLeftUnsigned'>,
  ): Promise<void> => {
    await followAlone(call, event);
    await tellOfAgreement(call, open, messages, event);
  };
  const showEffort = (call: Call, event: { readonly facts: { readonly candidateId: string } }) =>
    showEffortToCitizen(call, open, event.facts.candidateId);
  const showAndKeep = async (
    call: Call,
    event: { readonly facts: { readonly candidateId: string } },
  ): Promise<void> => {
    await show(call, event);
    await showPersonToInstitutions(call, open, event.facts.candidateId);
    await keepOwnedCase(open(call), event.facts.candidateId);
    await showEffort(call, event);
  };
  const people: EventHandlers<Exclude<Consumed, ConsentAlone | PlanAlone | ListedAlone | CompanionAlone>> = {
    ...preparationHandlers(open, messages),
    ...profileHandlers(open),
    ...journalHandlers(open),
    MunicipalityJoined: (call, event) => takeInMunicipality(open(call), event),
    StaffRolesChanged: (call, event) => takeInStaffRoles(open(call), event),
    JobContinued: async (call, event) => {
      await continueImport(call, open(call), event);
      await continueJournalExport(call, open(call), event);
    },
    CandidateReferred: async (call, event) => {
      await indexName(open(call), toldId('candidate', event.facts.candidateId));
      await keepOwnedCase(open(call), event.facts.candidateId);
      await showEffort(call, event);
    },
    CandidateCprCorrected: async (call, event) => {
      await followCitizen(call, open, event);
      await showEffort(call, event);
    },
    NextStepChanged: showEffort,
    ContactPersonChanged: async (call, event) => {
      await keepContactHistory(open(call), event);
      await showEffort(call, event);
    },
    CandidateReopened: showEffort,
    CandidateContactCorrected: async (call, event) => {
      await indexName(open(call), toldId('candidate', event.facts.candidateId));
      await show(call, event);
      await showPersonToInstitutions(call, open, event.facts.candidateId);
      await followContact(call, open, messages, event);
      await endFormerSentLinks(call, open(call), event);
    },
    CandidateMessageRepeated: (call, event) => inviteAgain(open(call), messages, event),
    CandidateProfiled: showAndKeep,
    CandidateClosed: async (call, event) => {
      await showAndKeep(call, event);
      await endConversations(call, open(call), event.facts);
    },
    PersonSharingStarted: (call, event) => followSharing(call, open, event),
    PersonSharingEnded: (call, event) => followSharing(call, open, event),
    MatchMeetingCalled: async (call, event) => {
      await followAndShow(call, event);
      await keepMatchMeeting(open(call), event);
      await inviteCandidate(open(call), messages, event);
    },
    ShownProposalsChanged: (call, event) => tellOfShownPlaces(call, open(call), messages, event),
    SigningCodeAsked: (call, event) => sendSigningCode(call, open, messages, event),
    MeetingTimesChanged: async (call, event) => {
      await followMatching(call, open(call), event);
      await tellOfMeetingTimes(call, open, messages, event);
    },
    CompensationChanged: (call, event) => followMatching(call, open(call), event),
    MatchMeetingMoveAsked: followAlone,
    MatchMeetingTimeKept: followAlone,
    MatchMeetingHeld: followAndShow,
    EvidencePackChanged: async (call, event) => {
      await followMatching(call, open(call), event);
      await tellOfEvidencePack(call, open, messages, event);
    },
    AlignmentTalkChanged: (call, event) => tellOfExpectations(call, open, messages, event),
    PlacementStarted: followAndShow,
    PlacementChanged: followAndShow,
    PlacementEnded: followAndShow,
    PlacementEndPassed: followAndShow,
    PlacementCorrected: followAndShow,
    PlacementWithdrawn: followAndShow,
    MatchMeetingReopened: followAndShow,
    LearningRecordOpened: followAndShow,
    LearningRecordClosed: followAndShow,
    PlacementPaused: followAlone,
    PlacementResumed: followAlone,
    PlacementPauseEndPassed: followAlone,
    AttendanceSignalled: followAlone,
    PlacementBuddyWithdrawn: followAlone,
    HoursLevelReached: followAlone,
    AgreementOffered: followAgreement,
    AgreementSigned: async (call, event) => {
      if (event.facts.inForce) await followAlone(call, event);
    },
    AgreementDeclined: followAlone,
    AgreementQuestionAsked: followAlone,
    AgreementReopened: followAlone,
    AgreementLeftUnsigned: followAgreement,
    CheckInAsked: (call, event) => tellOfCheckIn(call, open, messages, event),
    StillThereAsked: (call, event) => tellOfStillThere(call, open, messages, event),
    LookBackChanged: async (call, event) => {
      if (event.facts.move === 'kept') await followAlone(call, event);
      await tellOfLookBack(call, open(call), messages, event);
    },
    StillThereKept: followAlone,
    StillThereLeftUnanswered: followAlone,
    SixMonthCheckDropped: followAlone,
    CheckInKept: followAlone,
    CheckInLeftUnanswered: followAlone,
    VisitChanged: followAlone,
    HelpCallOpened: followAlone,
    HelpCallClosed: followAlone,
    SixMonthCheckFellDue: followAlone,
    SixMonthCheckAnswered: followAlone,
    SixMonthCheckReopened: followAlone,
    ...conversationHandlers(open, messages),
    TimePassed: (call, event) => sweep(call, open(call), instant(event.facts.now)),
  };
  const moved = inTurn(inTurn(people, consentHandlers(open, messages)), planHandlers(open));
  return inTurn(inTurn(moved, listedHandlers(open)), companionHandlers(open));
}

/** Does what fell due in the municipality. */
async function sweep(call: Call, visitation: VisitationStore, now: Instant): Promise<void> {
  const handlers: DueHandlers<DueKind> = {
    'first-conversation': (row) => tellFirstConversationOverdue(visitation, row),
    'staff-left': (row) => takeBackSteps(call, visitation, row),
    'consent-ends': (row) => letConsentRunOut(call, visitation, row),
    'consent-runs-out': (row) => remindOfConsent(call, visitation, row),
    'companion-lapses': (row) => lapseCompanions(call, visitation, row),
    'attachment-scan': (row) => judgeAttachment(visitation, row, now),
    'attachment-gone': (row) => letAttachmentGo(visitation, row),
    'conversation-reminder': (row) => tellConversationReminder(visitation, row),
  };
  await sweepDue(call, visitation.table, now, handlers);
}
