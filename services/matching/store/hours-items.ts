import type { AttendanceAnswer, AttendanceDay } from '#services/matching/domain/attendance-day.ts';
import type { HoursPlan } from '#services/matching/domain/hours-plan.ts';
import type { StepAnswerKept } from '#services/matching/domain/hours-step-answer.ts';
import type { MyPlacementRow } from '#services/matching/domain/my-placement.ts';
import type { Pause, PlacementPauses } from '#services/matching/domain/placement-pauses.ts';
import type { CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';

/** Hours, pauses and attendance of placements: items of their own, each with its own version. */

/** In the municipality: a day of a placement, each side's word beside the other's. */
export const attendanceDayItem = defineItem<AttendanceDay>({
  name: 'attendance-day',
  partition: (day) => [day.placementId],
  sort: (day) => [day.on],
});

export const hoursPlanItem = defineItem<HoursPlan>({ name: 'hours-plan', partition: (plan) => [plan.placementId] });

export const placementPausesItem = defineItem<PlacementPauses>({
  name: 'placement-pauses',
  partition: (pauses) => [pauses.placementId],
});

/** When a placement's silence is looked at next; one that has moved on lets an older row mean nothing. */
export type AttendanceWatch = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly dueAt: Instant;
};
export const attendanceWatchItem = defineItem<AttendanceWatch>({
  name: 'attendance-watch',
  partition: (watch) => [watch.placementId],
});

/** In the partnership: what a company needs of a placement's days, and no reason; drawn from plan and pauses. */
export type ShownHours = {
  readonly companyId: CompanyId;
  readonly placementId: PlacementId;
  readonly version: number;
  readonly weekdays: HoursPlan['weekdays'];
  readonly pauses: readonly Pick<Pause, 'from' | 'until'>[];
};
export const shownHoursItem = defineItem<ShownHours>({
  name: 'shown-hours',
  partition: (shown) => [shown.companyId],
  sort: (shown) => [shown.placementId],
});

/** In the partnership or the citizen's scope: what a side said of days; found by placement, and by company and day. */
export const attendanceAnswerItem = defineItem<AttendanceAnswer, 'attendance-said'>({
  name: 'attendance-answer',
  partition: (answer) => [answer.about],
  sort: (answer) => [answer.answerId],
  indexes: {
    'attendance-said': {
      on: 'gsi1',
      place: (answer) => ({
        of: [answer.companyId, answer.on],
        sort: `${answer.about}#${answer.sentAt}#${answer.answerId}`,
      }),
    },
  },
});

const mostDays = 400;

/** The days of a placement, the newest first: more than a year of them. */
export async function daysOf(table: Pick<Table, 'list'>, placementId: PlacementId): Promise<AttendanceDay[]> {
  const { items } = await table.list({
    kind: attendanceDayItem,
    of: [placementId],
    limit: mostDays,
    descending: true,
  });
  return [...items];
}

/** In the citizen's scope: each place as the person reads it. */
export const myPlacementItem = defineItem<MyPlacementRow>({
  name: 'my-placement',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.placementId],
});

/** In the citizen's scope: what the person said of the next steps, each under the step. */
export const stepAnswerItem = defineAnswer<StepAnswerKept>('hours-step-answer');
