import type { Reactions } from '#shared/runtime/consume.ts';
import { inviteStaff } from './capabilities/invite-staff.ts';
import { remindOfFirstConversation } from './capabilities/remind-of-first-conversation.ts';
import { remindOfSixMonthCheck } from './capabilities/remind-of-six-month-check.ts';
import { takeInCompany } from './capabilities/take-in-company.ts';
import { takeInReferral } from './capabilities/take-in-referral.ts';
import { takeInViewing } from './capabilities/take-in-viewing.ts';
import type { StaffDesk } from './capabilities/write-to-staff.ts';

/** What access does when it hears of something. The stack subscribes to exactly these events. */
export function reactions(desk: StaffDesk): Reactions {
  return {
    CandidateReferred: (call, event) => takeInReferral(call, desk, event),
    PersonViewed: (call, event) => takeInViewing(call, desk.access, event),
    CompanyJoined: (call, event) => takeInCompany(call, desk.access, event),
    MatchMeetingCalled: (call, event) => inviteStaff(call, desk, event),
    SixMonthCheckFellDue: (call, event) => remindOfSixMonthCheck(call, desk, event),
    FirstConversationOverdue: (call, event) => remindOfFirstConversation(call, desk, event),
  };
}
