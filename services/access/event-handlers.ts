import type { EventHandlers } from '#shared/runtime/consume.ts';
import { endSessions } from './capabilities/end-sessions.ts';
import { inviteStaff } from './capabilities/invite-staff.ts';
import { remindOfAbsence } from './capabilities/remind-of-absence.ts';
import { remindOfFirstConversation } from './capabilities/remind-of-first-conversation.ts';
import { remindOfOrder } from './capabilities/remind-of-order.ts';
import { remindOfPlacementLimit } from './capabilities/remind-of-placement-limit.ts';
import { remindOfPlannedEnd } from './capabilities/remind-of-planned-end.ts';
import { remindOfSixMonthCheck } from './capabilities/remind-of-six-month-check.ts';
import { takeInOrganisation } from './capabilities/take-in-organisation.ts';
import { takeInCprCorrection } from './capabilities/take-in-cpr-correction.ts';
import { takeInReferral } from './capabilities/take-in-referral.ts';
import { takeInViewing } from './capabilities/take-in-viewing.ts';
import { tellOfCompensation } from './capabilities/tell-of-compensation.ts';
import { tellOfConsentEnd } from './capabilities/tell-of-consent-end.ts';
import { tellOfConversationAnswer } from './capabilities/tell-of-conversation-answer.ts';
import { tellOfMeetingTimes } from './capabilities/tell-of-meeting-times.ts';
import { tellOfEvidencePack } from './capabilities/tell-of-evidence-pack.ts';
import { tellOfExpectations } from './capabilities/tell-of-expectations.ts';
import { tellOfFittingCourse } from './capabilities/tell-of-fitting-course.ts';
import { tellOfMoveRequest } from './capabilities/tell-of-move-request.ts';
import { tellOfTailoredRequest } from './capabilities/tell-of-tailored-request.ts';
import { tellOfUplift } from './capabilities/tell-of-uplift.ts';
import type { StaffDependencies } from './ports/write-to-staff.ts';
import type { Consumed } from './config.ts';

/** What access does when it hears of something. */
export function eventHandlers(dependencies: StaffDependencies): EventHandlers<Consumed> {
  return {
    CandidateReferred: (call, event) => takeInReferral(call, dependencies, event),
    CandidateCprCorrected: (call, event) => takeInCprCorrection(call, dependencies.access, event),
    PersonViewed: (call, event) => takeInViewing(call, dependencies.access, event),
    CompanyJoined: (call, event) => takeInOrganisation(call, dependencies.access, event),
    InstitutionJoined: (call, event) => takeInOrganisation(call, dependencies.access, event),
    MatchMeetingCalled: (call, event) => inviteStaff(call, dependencies, event),
    MatchMeetingMoveAsked: (call, event) => tellOfMoveRequest(call, dependencies, event),
    MeetingTimesChanged: (call, event) => tellOfMeetingTimes(call, dependencies, event),
    CompensationChanged: (call, event) => tellOfCompensation(call, dependencies, event),
    EvidencePackChanged: (call, event) => tellOfEvidencePack(call, dependencies, event),
    AlignmentTalkChanged: (call, event) => tellOfExpectations(call, dependencies, event),
    ConversationChanged: (call, event) => tellOfConversationAnswer(call, dependencies, event),
    ConsentEndNeared: (call, event) => tellOfConsentEnd(call, dependencies, event),
    SavedSearchFitted: (call, event) => tellOfFittingCourse(call, dependencies, event),
    EnrolmentSeatHeld: (call, event) => tellOfUplift(call, dependencies, event),
    EnrolmentCourseChanged: (call, event) => tellOfUplift(call, dependencies, event),
    EducationConsentWithdrawn: (call, event) => tellOfUplift(call, dependencies, event),
    OrderReminderDue: (call, event) => remindOfOrder(call, dependencies, event),
    PlacementEndPassed: (call, event) => remindOfPlannedEnd(call, dependencies, event),
    PlacementLimitNeared: (call, event) => remindOfPlacementLimit(call, dependencies, event),
    AbsenceSignalled: (call, event) => remindOfAbsence(call, dependencies, event),
    SixMonthCheckFellDue: (call, event) => remindOfSixMonthCheck(call, dependencies, event),
    StaffRolesChanged: (call, event) => endSessions(call, dependencies.access, event),
    InstitutionStaffOffboarded: (call, event) => endSessions(call, dependencies.access, event),
    TailoredAnswerSettled: (call, event) => tellOfTailoredRequest(call, dependencies, event),
    TailoredAnswerMissed: (call, event) => tellOfTailoredRequest(call, dependencies, event),
    TailoredApprovalAsked: (call, event) => tellOfTailoredRequest(call, dependencies, event),
    TailoredApprovalRefused: (call, event) => tellOfTailoredRequest(call, dependencies, event),
    TailoredRequestReminded: (call, event) => tellOfTailoredRequest(call, dependencies, event),
    TailoredRequestExpired: (call, event) => tellOfTailoredRequest(call, dependencies, event),
    FirstConversationOverdue: (call, event) => remindOfFirstConversation(call, dependencies, event),
  };
}
