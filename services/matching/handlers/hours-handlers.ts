import { noteSigns } from '#services/matching/capabilities/note-signs.ts';
import { planCheckIns } from '#services/matching/capabilities/plan-check-ins.ts';
import { settleCompensations } from '#services/matching/capabilities/settle-compensations.ts';
import { showHoursToCompany } from '#services/matching/capabilities/show-hours-to-company.ts';
import { showLifeline } from '#services/matching/capabilities/show-lifeline.ts';
import { showMyPlacement } from '#services/matching/capabilities/show-my-placement.ts';
import { takeInAttendance } from '#services/matching/capabilities/take-in-attendance.ts';
import { takeInHelp } from '#services/matching/capabilities/take-in-help.ts';
import { takeInStepAnswer } from '#services/matching/capabilities/take-in-step-answer.ts';
import type { hoursConsumes } from '#services/matching/consumes/hours-consumes.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import { helpAnswerItem } from '#services/matching/store/help-items.ts';
import { attendanceAnswerItem, stepAnswerItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

type OfPlacement = { readonly facts: { readonly placementId: string } };

/** What matching does when it hears of hours, pauses and attendance. */
export function hoursHandlers(
  open: OpenMatching,
  inPartnership: (call: Call) => MatchingStore,
  again: boolean,
): EventHandlers<(typeof hoursConsumes)[number]> {
  const showPerson = (call: Call, { facts }: OfPlacement): Promise<void> =>
    showMyPlacement(call, open, toldId('placement', facts.placementId));
  const showBoth = async (call: Call, event: OfPlacement): Promise<void> => {
    await showHoursToCompany(open(call), inPartnership(call), toldId('placement', event.facts.placementId));
    await showPerson(call, event);
  };
  const showAndPlan = async (call: Call, event: OfPlacement): Promise<void> => {
    await showBoth(call, event);
    await planCheckIns(call, open(call), toldId('placement', event.facts.placementId));
  };
  /** A rebuild has settled the money already. */
  const showAndSettle = async (call: Call, event: OfPlacement): Promise<void> => {
    await showAndPlan(call, event);
    if (!again) await settleCompensations(call, open(call), toldId('placement', event.facts.placementId));
  };
  return {
    AttendanceAnswered: (call, event) => {
      const asMunicipality = ownerOf(call, event.facts);
      return takeInAttendance(asMunicipality, open(asMunicipality), event);
    },
    AttendanceSettled: async (call, event) => {
      const { sender, placementId, answerId, candidateId } = event.facts;
      const sent = { sender, candidateId: candidateId && toldId('candidate', candidateId) };
      const place = await answerPlace(call, open, sent, async (table) =>
        Boolean(await table.fresh(attendanceAnswerItem, placementId, answerId)),
      );
      await showOutcome(place, attendanceAnswerItem, placementId, event);
    },
    AttendanceKept: async (call, event) => {
      await showPerson(call, event);
      await noteSigns(call, open(call), toldId('placement', event.facts.placementId));
    },
    HoursPlanChanged: showBoth,
    HoursStepAnswered: (call, event) => {
      const asMunicipality = ownerOf(call, event.facts);
      return takeInStepAnswer(asMunicipality, open(asMunicipality), event);
    },
    HoursStepAnswerSettled: async (call, event) => {
      const { sender, stepId, answerId } = event.facts;
      const sent = { sender, candidateId: toldId('candidate', event.facts.candidateId) };
      const place = await answerPlace(call, open, sent, async (table) =>
        Boolean(await table.fresh(stepAnswerItem, stepId, answerId)),
      );
      await showOutcome(place, stepAnswerItem, stepId, event);
    },
    HelpAsked: (call, event) => takeInHelp(ownerOf(call, event.facts), open, event),
    HelpAskedSettled: async (call, event) => {
      const { sender, placementId, answerId, candidateId } = event.facts;
      const sent = { sender, candidateId: toldId('candidate', candidateId) };
      const place = await answerPlace(call, open, sent, async (table) =>
        Boolean(await table.fresh(helpAnswerItem, placementId, answerId)),
      );
      await showOutcome(place, helpAnswerItem, placementId, event);
      await showLifeline(open(call), place, event);
    },
    PlacementPaused: showAndSettle,
    PlacementResumed: showAndSettle,
  };
}

/** The platform in the municipality that a word is sent to, with the partnership it shares with. */
function ownerOf(call: Call, sent: { readonly owner: string; readonly partnership?: string | undefined }): Call {
  const owner = asOwner(call, sent.owner);
  return sent.partnership ? { ...owner, partnership: partnershipScope(sent.partnership) } : owner;
}
