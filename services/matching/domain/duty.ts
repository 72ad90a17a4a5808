import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { DutyId, PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { addDays, dateOf, instantIn, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { mostHoursOnDuty } from '#shared/rules/duty-rules.ts';
import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';
import type { DutyCancel, DutyChange, DutyPlan, DutyReason, DutyState, WantedHours } from '#shared/shapes/duty.ts';
import { weekdayOf } from './weekday.ts';
import { atField } from './when.ts';

/** A watch: who has the lifeline from when until when, and the number that is answered. */
export type Duty = {
  readonly dutyId: DutyId;
  readonly version: number;
  readonly state: DutyState;
  readonly personId: PersonId;
  readonly from: Instant;
  readonly to: Instant;
  readonly phone: string;
  readonly changes: readonly {
    readonly at: Instant;
    readonly byId: PersonId;
    readonly reason: DutyReason;
    readonly wasPersonId: PersonId;
  }[];
};

type DutyAction = 'change-duty' | 'cancel-duty';
export const dutyTable: StateTable<DutyState, DutyAction> = {
  planned: { 'change-duty': { to: 'planned' }, 'cancel-duty': { to: 'cancelled' } },
  cancelled: {},
};

const hourMs = 3_600_000;
type By = { readonly personId: PersonId; readonly now: Instant };

/** Plans a watch. Refused at `/to` where it lasts too long or is over already. */
export function planDuty(
  { personId, from, to, phone }: DutyPlan,
  { dutyId, now }: { readonly dutyId: DutyId; readonly now: Instant },
): Result<Duty, MatchingRefusal> {
  const fault = faultOfHours({ from, to }, now);
  return fault
    ? atField('/to', fault)
    : ok({ dutyId, version: 1, state: 'planned', personId, from, to, phone, changes: [] });
}

/** Another takes the watch, or it is at another time; who had it is kept, with the reason. */
export function changeDuty(before: Duty, asked: DutyChange, by: By): Result<Duty, MatchingRefusal> {
  const state = stepOf(before, 'change-duty', asked.version);
  if (!state.ok) return state;
  const fault = faultOfHours(asked, by.now);
  if (fault) return atField('/to', fault);
  const { personId, from, to, phone, reason } = asked;
  return ok(asNextVersion({ ...withChange(before, reason, by), state: state.value, personId, from, to, phone }));
}

/** Nobody has this watch any more. */
export function cancelDuty(before: Duty, { version, reason }: DutyCancel, by: By): Result<Duty, MatchingRefusal> {
  const state = stepOf(before, 'cancel-duty', version);
  return state.ok ? ok(asNextVersion({ ...withChange(before, reason, by), state: state.value })) : state;
}

/** Who has the lifeline at an instant: of two on the same watch, whoever began first. */
export function onDutyAt(watches: readonly Duty[], at: Instant): Duty | undefined {
  return inTime(watches).find(({ from, to }) => from <= at && at < to);
}

/** The first watch that begins after an instant. */
export function nextDutyAfter(watches: readonly Duty[], at: Instant): Duty | undefined {
  return inTime(watches).find(({ from }) => from > at);
}

type Stretch = { readonly from: Instant; readonly to: Instant };

/** When nobody is on duty although somebody should be, from an instant on for so many days. */
export function gapsOf(
  wanted: readonly WantedHours[],
  watches: readonly Duty[],
  { now, days }: { readonly now: Instant; readonly days: number },
): Stretch[] {
  const covered = inTime(watches);
  return daysFrom(dateOf(now), days).flatMap((day) =>
    wanted
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .map(({ from, to }) => ({ from: instantIn(day, from), to: instantIn(day, to) }))
      .filter(({ to }) => to > now)
      .map(({ from, to }) => ({ from: from > now ? from : now, to }))
      .toSorted((one, other) => one.from.localeCompare(other.from))
      .flatMap((stretch) => uncovered(stretch, covered)),
  );
}

function uncovered({ from, to }: Stretch, covered: readonly Duty[]): Stretch[] {
  const gaps: Stretch[] = [];
  let reached = from;
  for (const watch of covered.filter((each) => each.from < to && each.to > from)) {
    if (watch.from > reached) gaps.push({ from: reached, to: watch.from });
    if (watch.to > reached) reached = watch.to;
  }
  return reached < to ? [...gaps, { from: reached, to }] : gaps;
}

function daysFrom(first: CivilDate, days: number): CivilDate[] {
  return Array.from({ length: days }, (_, ahead) => addDays(first, ahead));
}

function inTime(watches: readonly Duty[]): Duty[] {
  return watches
    .filter(({ state }) => state === 'planned')
    .toSorted((one, other) => one.from.localeCompare(other.from) || one.dutyId.localeCompare(other.dutyId));
}

function withChange(before: Duty, reason: DutyReason, { personId: byId, now: at }: By): Duty {
  return { ...before, changes: [...before.changes, { at, byId, reason, wasPersonId: before.personId }] };
}

function faultOfHours({ from, to }: Stretch, now: Instant): FieldErrorCode | undefined {
  const hours = (Date.parse(to) - Date.parse(from)) / hourMs;
  if (hours > ruleOn(mostHoursOnDuty, dateOf(from)).value) return 'watch-too-long';
  return to <= now ? 'watch-is-over' : undefined;
}

function stepOf(duty: Duty, action: DutyAction, seen: number): Result<DutyState, MatchingRefusal> {
  const to = nextState(dutyTable, duty.state, action);
  if (!to) return refuse('duty-is-cancelled');
  return seen === duty.version ? ok(to) : refuse('stale-version');
}
