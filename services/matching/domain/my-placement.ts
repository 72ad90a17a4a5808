import type { CandidateId, CompanyId, PlacementId } from '#shared/kernel/ids.ts';
import type { PartnershipScope } from '#shared/kernel/scope.ts';
import { addDays, type CivilDate } from '#shared/kernel/time.ts';
import type { AttendedMark, PlacementWeek } from '#shared/shapes/attendance.ts';
import type { HoursStepView, RightLevel } from '#shared/shapes/hours-plan.ts';
import type { PlacementState, PlacementTerms } from '#shared/shapes/placement.ts';
import { actualWeeks } from './actual-weeks.ts';
import { standingOf, type AttendanceDay } from './attendance-day.ts';
import { lastAsked, type AskedCheckIn, type CheckIn } from './check-in.ts';
import type { HoursPlan } from './hours-plan.ts';
import { nextStepOf } from './hours-step-answer.ts';
import type { Placement } from './placement.ts';
import type { Pause, PlacementPauses } from './placement-pauses.ts';

/** A day as it stands, of the last ones. */
type StandingDay = { readonly on: CivilDate; readonly mark: AttendedMark; readonly hours: number };

/** In the citizen's scope: a placement as the person reads it, drawn whole. No reason, no note, nobody's name. */
export type MyPlacementRow = {
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly municipality: string;
  /** Where the municipality shares with its companies: an answer's event says it, since a citizen's scope does not. */
  readonly partnership: PartnershipScope;
  readonly companyId: CompanyId;
  readonly companyName: string;
  /** The versions of all it is drawn from together: any of them newer means a larger number. */
  readonly version: number;
  readonly state: PlacementState;
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate;
  readonly endedOn?: CivilDate;
  readonly terms: readonly PlacementTerms[];
  readonly weekdays: HoursPlan['weekdays'];
  readonly nextStep?: HoursStepView;
  readonly rightLevel?: RightLevel;
  readonly pauses: readonly Pick<Pause, 'from' | 'until'>[];
  readonly weeks: readonly PlacementWeek[];
  readonly days: readonly StandingDay[];
  /** The check-ins asked last, the newest first; absent on what was kept before there were any. */
  readonly checkIns?: readonly AskedCheckIn[];
};

const weeksKept = 26;
const daysKept = 14;

type Drawn = {
  readonly placement: Placement;
  readonly plan: HoursPlan | undefined;
  readonly pauses: PlacementPauses | undefined;
  readonly days: readonly AttendanceDay[];
  /** The newest first. */
  readonly checkIns: readonly CheckIn[];
};

/** Draws what the person reads of a placement, on a day. */
export function myPlacementOf(
  { placement, plan, pauses, days, checkIns }: Drawn,
  {
    municipality,
    partnership,
    today,
  }: { readonly municipality: string; readonly partnership: PartnershipScope; readonly today: CivilDate },
): MyPlacementRow {
  const { placementId, candidateId, companyId, companyName, state, startsOn, endsOn, endedOn, terms } = placement;
  const next = plan && nextStepOf(plan);
  const waits = pauses?.pauses ?? [];
  return {
    ...{
      placementId,
      candidateId,
      municipality,
      partnership,
      companyId,
      companyName,
      state,
      startsOn,
      terms: [...terms],
    },
    version: [placement, plan, pauses, ...days, ...checkIns].reduce((sum, part) => sum + (part?.version ?? 0), 0),
    ...(endsOn && { endsOn }),
    ...(endedOn && { endedOn }),
    weekdays: [...(plan?.weekdays ?? [])],
    ...(next && { nextStep: stepOf(next) }),
    ...(plan?.rightLevel && { rightLevel: levelOf(plan.rightLevel) }),
    pauses: waits.map(({ from, until }) => ({ from, ...(until && { until }) })),
    weeks: actualWeeks(placement, days, waits, today).slice(-weeksKept),
    checkIns: lastAsked(checkIns),
    days: days.filter(({ on }) => on > addDays(today, -daysKept)).flatMap(standing),
  };
}

function stepOf({
  stepId,
  task,
  hoursPerWeek,
  aimedAt,
  state,
  said,
}: NonNullable<ReturnType<typeof nextStepOf>>): HoursStepView {
  return {
    ...{ stepId, task, hoursPerWeek, state },
    ...(aimedAt && { aimedAt }),
    ...(said && { said: { answer: said.answer, at: said.at } }),
  };
}

function levelOf({ hoursPerWeek, on, by }: RightLevel): RightLevel {
  return { hoursPerWeek, on, by };
}

function standing(day: AttendanceDay): StandingDay[] {
  const { holds } = standingOf(day);
  return holds ? [{ on: day.on, mark: holds.mark, hours: holds.hours }] : [];
}
