import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { addDays, daysBetween, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { checkInPhases, type CheckInPhases } from '#shared/rules/check-in-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import type { CheckInRhythm, CheckInRhythmSet } from '#shared/shapes/check-in.ts';
import type { Placement } from './placement.ts';
import { pauseOn, type Pause } from './placement-pauses.ts';

/** How often is asked at a placement, where somebody has decided it. */
export type RhythmSet = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly rhythm: CheckInRhythm;
  readonly reason?: string;
  readonly setById: PersonId;
  readonly setAt: Instant;
};

const everyDays: Readonly<Record<Exclude<CheckInRhythm, 'usual' | 'none'>, number>> = {
  'twice-a-week': 3,
  weekly: 7,
  'two-weeks': 14,
  'four-weeks': 28,
};

/** Sets how often is asked, with a reason where it is not as usual. */
export function setRhythm(
  placement: Placement,
  before: RhythmSet | undefined,
  { version, rhythm, reason }: CheckInRhythmSet,
  by: { readonly personId: PersonId; readonly now: Instant },
): Result<RhythmSet, MatchingRefusal> {
  if (placement.state !== 'running') return refuse('placement-has-ended');
  if (version !== (before?.version ?? 0)) return refuse('stale-version');
  const { placementId } = placement;
  return ok(
    asNextVersion({
      ...{ placementId, version, rhythm, setById: by.personId, setAt: by.now },
      ...(reason && { reason }),
    }),
  );
}

type Asked = {
  readonly rhythm: CheckInRhythm;
  readonly startsOn: CivilDate;
  readonly lastOn: CivilDate | undefined;
  readonly pauses: readonly Pick<Pause, 'from' | 'until'>[];
  readonly today: CivilDate;
};

/**
 * The day on which is asked next, always a working day and never before today; none while the rhythm is none, or while the
 * place waits without a known end: nobody is asked in a pause, and the first time after it is as after a first day.
 */
export function nextCheckInOn({ rhythm, startsOn, lastOn, pauses, today }: Asked): CivilDate | undefined {
  if (rhythm === 'none') return undefined;
  const { value } = ruleOn(checkInPhases, today);
  const ended = lastPauseBefore(pauses, today);
  const first = addDays(startsOn, value.firstAfter);
  const after = lastOn ? addDays(lastOn, daysUntilNext(rhythm, daysBetween(startsOn, lastOn), value)) : first;
  const back = ended && (!lastOn || lastOn <= ended) ? addDays(ended, 1 + value.firstAfter) : undefined;
  return outsidePauses(latest(back ?? after, today), pauses, value.firstAfter);
}

/** How many days lie between two check-ins, at a day of the placement. */
function daysUntilNext(rhythm: Exclude<CheckInRhythm, 'none'>, day: number, { phases }: CheckInPhases): number {
  if (rhythm !== 'usual') return everyDays[rhythm];
  const phase = phases.find(({ untilDay }) => untilDay === undefined || day < untilDay);
  if (!phase) throw new Error('phases of check-ins without a last one');
  return phase.everyDays;
}

function outsidePauses(
  day: CivilDate,
  pauses: readonly Pick<Pause, 'from' | 'until'>[],
  firstAfter: number,
): CivilDate | undefined {
  const on = workedOn(day);
  const pause = pauseOn(pauses, on);
  if (!pause) return on;
  return pause.until ? outsidePauses(addDays(pause.until, 1 + firstAfter), pauses, firstAfter) : undefined;
}

function lastPauseBefore(pauses: readonly Pick<Pause, 'from' | 'until'>[], today: CivilDate): CivilDate | undefined {
  return pauses
    .flatMap(({ until }) => (until && until < today ? [until] : []))
    .toSorted()
    .at(-1);
}

function latest(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}
