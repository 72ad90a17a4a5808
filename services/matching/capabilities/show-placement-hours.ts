import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { actualWeeks } from '#services/matching/domain/actual-weeks.ts';
import { standingOf, type AttendanceDay, type Said } from '#services/matching/domain/attendance-day.ts';
import type { HoursStep } from '#services/matching/domain/hours-plan.ts';
import { daysOf, hoursPlanItem, placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { AttendanceDayView, SaidOfDay } from '#shared/shapes/attendance.ts';
import type { HoursStepView, PlacementHours } from '#shared/shapes/hours-plan.ts';

/** Four weeks of working days. */
const daysShown = 20;

/** How the hours of a placement went, week by week, and where they are going. Refusal: placement-not-found. */
export async function showPlacementHours(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<PlacementHours, MatchingRefusal>> {
  const placement = await table.get(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const [plan, kept, days] = await Promise.all([
    table.get(hoursPlanItem, placementId),
    table.get(placementPausesItem, placementId),
    daysOf(table, placementId),
  ]);
  await recordViewing(call, table, [placement.candidateId]);
  const pauses = kept?.pauses ?? [];
  return ok({
    ...{ placementId, version: plan?.version ?? 0, pausesVersion: kept?.version ?? 0 },
    weekdays: [...(plan?.weekdays ?? [])],
    steps: (plan?.steps ?? []).map(stepView),
    ...(plan?.rightLevel && { rightLevel: levelView(plan.rightLevel) }),
    pauses: pauses.map(({ from, until, reason }) => ({ from, ...(until && { until }), reason })),
    weeks: actualWeeks(placement, days, pauses, dateOf(call.now)),
    days: days.slice(0, daysShown).map(dayView),
  });
}

function stepView({ stepId, task, hoursPerWeek, aimedAt, state, settledOn, said }: HoursStep): HoursStepView {
  return {
    ...{ stepId, task, hoursPerWeek, state },
    ...(aimedAt && { aimedAt }),
    ...(settledOn && { settledOn }),
    ...(said && { said: { answer: said.answer, at: said.at } }),
  };
}

function levelView({ hoursPerWeek, on, by }: NonNullable<PlacementHours['rightLevel']>): PlacementHours['rightLevel'] {
  return { hoursPerWeek, on, by };
}

function dayView(day: AttendanceDay): AttendanceDayView {
  const { on, version, workplace, person, municipality } = day;
  return {
    ...{ on, version, standing: standingOf(day).standing },
    ...(workplace?.said && { workplace: saidView(workplace.said) }),
    ...(person?.said && { person: saidView(person.said) }),
    ...(municipality && { municipality: saidView(municipality) }),
  };
}

function saidView({ mark, hours, paidHours, told, byId, at, reason }: Said): SaidOfDay {
  return {
    ...{ mark, hours, paidHours, byId, at },
    ...(told !== undefined && { told }),
    ...(reason && { reason }),
  };
}
