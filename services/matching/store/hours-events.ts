import { standingOf, type AttendanceAnswer, type AttendanceDay } from '#services/matching/domain/attendance-day.ts';
import type { HoursPlan } from '#services/matching/domain/hours-plan.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import type { Pause, PlacementPauses } from '#services/matching/domain/placement-pauses.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import type { AnswerId, PlacementId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { AttendanceSign, AttendanceVoidReason } from '#shared/shapes/attendance.ts';

/** What is told of hours, pauses and attendance: ids, days and numbers; no name, no reason of a pause. */

/** Settlements are an answer's second version: it is sent once and settled once. */
const settledVersion = 2;

export function attendanceAnswered(
  answer: AttendanceAnswer,
  placementId: PlacementId,
  side: 'workplace' | 'person',
): DomainEvent<'AttendanceAnswered'> {
  const { answerId, version, owner, candidateId, companyId, on, mark, hours, paidHours, told, replaces } = answer;
  return domainEvent(
    'AttendanceAnswered',
    { id: answerId, version },
    {
      ...{ answerId, owner, placementId, candidateId, companyId, side, on, mark, hours, paidHours },
      ...(told !== undefined && { told }),
      ...(replaces && { replaces }),
    },
  );
}

export function attendanceSettled(
  placementId: PlacementId,
  settled: {
    readonly answerId: AnswerId;
    readonly sender: string;
    readonly outcome: AnswerOutcome;
    readonly because?: AttendanceVoidReason;
  },
): DomainEvent<'AttendanceSettled'> {
  return domainEvent(
    'AttendanceSettled',
    { id: settled.answerId, version: settledVersion },
    { ...settled, placementId },
  );
}

export function attendanceKept(placement: Placement, day: AttendanceDay): DomainEvent<'AttendanceKept'> {
  const { standing, holds } = standingOf(day);
  return domainEvent(
    'AttendanceKept',
    { id: `${day.placementId}.${day.on}`, version: day.version },
    { ...factsOf(placement, day.on), on: day.on, standing, hours: holds?.hours ?? 0, paidHours: holds?.paidHours ?? 0 },
  );
}

export function attendanceSignalled(
  placement: Placement,
  { sign, on, version }: { readonly sign: AttendanceSign; readonly on: CivilDate; readonly version: number },
): DomainEvent<'AttendanceSignalled'> {
  const id = `${placement.placementId}.${on}.${sign}`;
  return domainEvent('AttendanceSignalled', { id, version }, { ...factsOf(placement, on), sign, on });
}

export function hoursPlanChanged(
  placement: Placement,
  plan: HoursPlan,
  on: CivilDate,
): DomainEvent<'HoursPlanChanged'> {
  const level = plan.rightLevel ? 'right-level' : 'growing';
  return domainEvent('HoursPlanChanged', planOf(plan), { ...factsOf(placement, on), level });
}

/** Told where the right level was newly said. */
export function levelReached(placement: Placement, before: HoursPlan | undefined, after: HoursPlan): DomainEvent[] {
  const { rightLevel } = after;
  if (!rightLevel || before?.rightLevel) return [];
  const { on, hoursPerWeek } = rightLevel;
  return [domainEvent('HoursLevelReached', planOf(after), { ...factsOf(placement, on), on, hoursPerWeek })];
}

export function placementPaused(
  placement: Placement,
  pauses: PlacementPauses,
  { from, until }: Pick<Pause, 'from' | 'until'>,
): DomainEvent<'PlacementPaused'> {
  const facts = { ...factsOf(placement, from), from, ...(until && { until }) };
  return domainEvent('PlacementPaused', pausesOf(pauses), facts);
}

export function placementResumed(
  placement: Placement,
  pauses: PlacementPauses,
  on: CivilDate,
): DomainEvent<'PlacementResumed'> {
  return domainEvent('PlacementResumed', pausesOf(pauses), { ...factsOf(placement, on), on });
}

export function pauseEndPassed(
  placement: Placement,
  pauses: PlacementPauses,
  { from, until }: Pick<Pause, 'from' | 'until'>,
): DomainEvent<'PlacementPauseEndPassed'> {
  const facts = { ...factsOf(placement, from), from, ...(until && { until }) };
  return domainEvent('PlacementPauseEndPassed', pausesOf(pauses), facts);
}

function factsOf(placement: Placement, on: CivilDate) {
  const { placementId, candidateId, companyId, companyName, ownerId } = placement;
  const { kind } = termsOn(placement, on);
  return { placementId, candidateId, companyId, ...(companyName && { companyName }), ownerId, kind };
}

function planOf({ placementId, version }: HoursPlan) {
  return { id: `${placementId}.hours`, version };
}

function pausesOf({ placementId, version }: PlacementPauses) {
  return { id: `${placementId}.pauses`, version };
}
