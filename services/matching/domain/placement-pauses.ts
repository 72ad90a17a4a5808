import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { CandidateId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { addDays, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { PauseReason } from '#shared/shapes/hours-plan.ts';
import type { Placement } from './placement.ts';
import { atField, faultOfDay, faultOfEnd } from './when.ts';

/** A stretch in which the place waits for the person, both days included; open where nobody knows the last. */
export type Pause = {
  readonly from: CivilDate;
  readonly until?: CivilDate;
  readonly reason: PauseReason;
  readonly writtenById: PersonId;
};

/** The pauses of a placement, the oldest first; none overlaps another. */
export type PlacementPauses = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly pauses: readonly Pause[];
};

export function isPausedOn(pauses: readonly Pick<Pause, 'from' | 'until'>[], day: CivilDate): boolean {
  return pauseOn(pauses, day) !== undefined;
}

export function pauseOn<Of extends Pick<Pause, 'from' | 'until'>>(
  pauses: readonly Of[],
  day: CivilDate,
): Of | undefined {
  return pauses.find(({ from, until }) => from <= day && (!until || day <= until));
}

type Asked = {
  readonly version: number;
  readonly from: CivilDate;
  readonly until?: CivilDate | undefined;
  readonly reason: PauseReason;
};
type Writer = { readonly personId: PersonId; readonly now: Instant };

/**
 * The place waits from a day on; a pause from the same day is put right. The placement itself stays as it is: its place is
 * kept, and neither its planned end nor its six-month check moves.
 */
export function withPause(
  placement: Placement,
  before: PlacementPauses | undefined,
  { version, from, until, reason }: Asked,
  by: Writer,
): Result<PlacementPauses, MatchingRefusal> {
  if (placement.state !== 'running') return refuse('placement-has-ended');
  if (version !== (before?.version ?? 0)) return refuse('stale-version');
  if (from < placement.startsOn) return atField('/from', 'before-start');
  const fault = faultOfDay(from, by.now);
  if (fault) return atField('/from', fault);
  const endFault = until && faultOfEnd(from, until, by.now);
  if (endFault) return atField('/until', endFault);
  const others = (before?.pauses ?? []).filter((pause) => pause.from !== from);
  if (others.some((pause) => overlaps(pause, { from, until }))) return atField('/from', 'pause-overlaps');
  const pause: Pause = { from, ...(until && { until }), reason, writtenById: by.personId };
  const { placementId, candidateId } = placement;
  const pauses = [...others, pause].toSorted((one, other) => one.from.localeCompare(other.from));
  return ok(asNextVersion({ placementId, candidateId, version: before?.version ?? 0, pauses }));
}

/** The person is back on a day: the pause ends the day before, and one that never began is gone. */
export function withoutPause(
  before: PlacementPauses | undefined,
  { version, on }: { readonly version: number; readonly on: CivilDate },
  now: Instant,
): Result<PlacementPauses, MatchingRefusal> {
  const pause = before && (pauseOn(before.pauses, on) ?? before.pauses.find(({ from }) => from >= on));
  if (!before || !pause) return refuse('placement-not-paused');
  if (version !== before.version) return refuse('stale-version');
  const fault = faultOfDay(on, now);
  if (fault) return atField('/on', fault);
  const others = before.pauses.filter(({ from }) => from !== pause.from);
  const kept = pause.from < on ? [{ ...pause, until: addDays(on, -1) }] : [];
  const pauses = [...others, ...kept].toSorted((one, other) => one.from.localeCompare(other.from));
  return ok(asNextVersion({ ...before, pauses }));
}

function overlaps(
  one: Pick<Pause, 'from' | 'until'>,
  other: { readonly from: CivilDate; readonly until?: CivilDate | undefined },
): boolean {
  return (!one.until || other.from <= one.until) && (!other.until || one.from <= other.until);
}
