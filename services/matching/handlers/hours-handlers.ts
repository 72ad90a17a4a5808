import { showHoursToCompany } from '#services/matching/capabilities/show-hours-to-company.ts';
import { takeInAttendance } from '#services/matching/capabilities/take-in-attendance.ts';
import type { hoursConsumes } from '#services/matching/consumes/hours-consumes.ts';
import { attendanceAnswerItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { asOwner, asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** What matching does when it hears of hours, pauses and attendance. */
export function hoursHandlers(
  open: OpenMatching,
  inPartnership: (call: Call) => MatchingStore,
): EventHandlers<(typeof hoursConsumes)[number]> {
  const show = (call: Call, { facts }: { readonly facts: { readonly placementId: string } }): Promise<void> =>
    showHoursToCompany(open(call), inPartnership(call), toldId('placement', facts.placementId));
  return {
    AttendanceAnswered: (call, event) => {
      const asMunicipality = asOwner(call, event.facts.owner);
      return takeInAttendance(asMunicipality, open(asMunicipality), event);
    },
    AttendanceSettled: (call, event) => {
      const { table } = open(asSender(call, event.facts.sender));
      return showOutcome(table, attendanceAnswerItem, event.facts.placementId, event);
    },
    HoursPlanChanged: show,
    PlacementPaused: show,
    PlacementResumed: show,
  };
}
