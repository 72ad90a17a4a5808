import { endCarriedCheck, keepCarryConsent } from '#services/matching/capabilities/end-carried-check.ts';
import {
  endCompanyLinks,
  endPersonLinks,
  keepCompanyLink,
  keepPersonLink,
} from '#services/matching/capabilities/keep-sent-links.ts';
import { leaveMeetingTimes } from '#services/matching/capabilities/leave-meeting-times.ts';
import { showMeetingTimes } from '#services/matching/capabilities/show-meeting-times.ts';
import { takeInCompanyCode, takeInPersonCode } from '#services/matching/capabilities/take-in-signing-code.ts';
import { takeInTimesAnswer } from '#services/matching/capabilities/take-in-times-answer.ts';
import type { meetingTimesConsumes } from '#services/matching/consumes/meeting-times-consumes.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { timesAnswerItem } from '#services/matching/store/meeting-times-items.ts';
import { timesAnswerPlace } from '#services/matching/store/times-answers.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** What follows when times are proposed or answered, a link was sent, or a person's yes has ended. `again`: in a rebuild. */
export function meetingTimesHandlers(
  open: OpenMatching,
  again: boolean,
): EventHandlers<(typeof meetingTimesConsumes)[number]> {
  return {
    MeetingTimesChanged: (call, event) => showMeetingTimes(call, open, event.facts.timesId),
    MeetingTimesAnswered: (call, event) => {
      const { owner, partnership } = event.facts;
      const municipality = { ...asOwner(call, owner), partnership: partnershipScope(partnership) };
      return takeInTimesAnswer(municipality, open, event);
    },
    MeetingTimesAnswerSettled: async (call, event) => {
      const candidateId = toldId('candidate', event.facts.candidateId);
      const place = await timesAnswerPlace(call, open, { ...event.facts, candidateId });
      await showOutcome(place, timesAnswerItem, event.facts.timesId, event);
    },
    ConsentEnded: async (call, event) => {
      const { purpose } = event.facts;
      if (purpose === 'check-after-move') await keepCarryConsent(open(call), event, false);
      if (again) return;
      if (purpose === 'check-after-move')
        await endCarriedCheck(call, open, toldId('candidate', event.facts.candidateId));
      if (purpose !== 'company-card') return;
      await leaveMeetingTimes(call, open(call), toldId('candidate', event.facts.candidateId), 'consent-ended');
    },
    PersonLinkIssued: (call, event) => keepPersonLink(call, open, event),
    PersonLinksEnded: (call, event) => endPersonLinks(call, open, event, again),
    CompanyLinkIssued: (call, event) => keepCompanyLink(call, open, event),
    CompanyLinksEnded: (call, event) => endCompanyLinks(call, open, event, again),
    PersonCodeIssued: (call, event) => takeInPersonCode(call, open, event),
    CompanyCodeIssued: (call, event) => takeInCompanyCode(call, open, event),
  };
}
