import { standingOf, type AttendanceAnswer, type AttendanceDay } from '#services/matching/domain/attendance-day.ts';
import type { HoursPlan } from '#services/matching/domain/hours-plan.ts';
import type { StepAnswerKept } from '#services/matching/domain/hours-step-answer.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import type { Pause, PlacementPauses } from '#services/matching/domain/placement-pauses.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { AnswerOutcome } from '#shared/kernel/answer.ts';
import type { AnswerId, PlacementId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { AttendanceSign, AttendanceVoidReason } from '#shared/shapes/attendance.ts';
import type { StepVoidReason } from '#shared/shapes/my-placement.ts';

/** What is told of hours, pauses and attendance: ids, days and numbers; no name, no reason of a pause. */

/** Settlements are an answer's second version: it is sent once and settled once. */
const settledVersion = 2;

export function attendanceAnswered(
  answer: AttendanceAnswer,
  placementId: PlacementId,
  side: 'workplace' | 'person',
): DomainEvent<'AttendanceAnswered'> {
  const { answerId, version, owner, partnership, candidateId, companyId, ...said } = answer;
  const { on, mark, hours, paidHours, told, replaces } = said;
  return domainEvent(
    'AttendanceAnswered',
    { id: answerId, version },
    {
      ...{ answerId, owner, partnership, placementId, candidateId, companyId, side, on, mark, hours, paidHours },
      ...(told !== undefined && { told }),
      ...(replaces && { replaces }),
    },
  );
}

export function attendanceSettled(
  about: { readonly placementId: PlacementId; readonly candidateId: string },
  settled: {
    readonly answerId: AnswerId;
    readonly sender: string;
    readonly outcome: AnswerOutcome;
    readonly because?: AttendanceVoidReason;
  },
): DomainEvent<'AttendanceSettled'> {
  return domainEvent('AttendanceSettled', { id: settled.answerId, version: settledVersion }, { ...settled, ...about });
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

export function hoursStepAnswered({
  answerId,
  version,
  owner,
  about,
  ...said
}: StepAnswerKept): DomainEvent<'HoursStepAnswered'> {
  const { partnership, placementId, candidateId, answer, replaces } = said;
  const facts = {
    answerId,
    owner,
    partnership,
    placementId,
    candidateId,
    stepId: about,
    answer,
    ...(replaces && { replaces }),
  };
  return domainEvent('HoursStepAnswered', { id: answerId, version }, facts);
}

/** Tells the person what became of their word on a step. */
export function hoursStepAnswerSettled(
  { scope: sender, facts }: EventOf<'HoursStepAnswered'>,
  because?: StepVoidReason,
): DomainEvent<'HoursStepAnswerSettled'> {
  const { answerId, placementId, candidateId, stepId } = facts;
  const outcome = because ? 'void' : 'accepted';
  return domainEvent(
    'HoursStepAnswerSettled',
    { id: answerId, version: settledVersion },
    { answerId, sender, outcome, placementId, candidateId, stepId, ...(because && { because }) },
  );
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
