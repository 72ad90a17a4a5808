import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type { CandidateId, CompanyId, ObservationId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { mostHoursADay } from '#shared/rules/placement-hours-rules.ts';
import { healthWordsIn, type FoundHealthWord } from '#shared/shapes/health-words.ts';
import type {
  ObservationMarked,
  ObservationSide,
  ObservationSource,
  ObservationState,
  Observed,
} from '#shared/shapes/work-observation.ts';
import type { Placement } from './placement.ts';
import { atField, faultOfDay } from './when.ts';

/** What somebody saw of how a person works on a day at a placement: functions, never diagnoses. */
export type WorkObservation = {
  readonly observationId: ObservationId;
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly version: number;
  readonly state: ObservationState;
  readonly side: ObservationSide;
  /** Who saw it: the one who writes, or somebody they were told by. */
  readonly seenBy: ObservationSource;
  readonly byId: PersonId;
  readonly byRole: Role;
  readonly writtenAt: Instant;
  readonly said: Observed;
  readonly marked?: { readonly at: Instant; readonly byId: PersonId; readonly reason?: string };
  readonly withdrawn?: { readonly at: Instant; readonly byId: PersonId; readonly reason: string };
  readonly corrections: readonly ObservationCorrection[];
};
export type ObservationCorrection = { readonly at: Instant; readonly reason: string; readonly before: Observed };

/** One that somebody of the staff has said may be used: nothing else can become part of an evidence pack. */
export type UsableObservation = WorkObservation & { readonly state: 'usable' };

export type ObservationAction =
  'correct-observation' | 'mark-usable' | 'mark-not-usable' | 'withdraw-observation' | 'take-in-correction';
const staff: readonly Role[] = ['caseworker', 'job-broker'];
const workplace: readonly Role[] = ['buddy', 'company-contact'];

/** What is put right has to be judged anew. */
const open = {
  'correct-observation': { to: 'waiting', roles: staff },
  'take-in-correction': { to: 'waiting', roles: workplace },
  'mark-usable': { to: 'usable', roles: staff },
  'mark-not-usable': { to: 'not-usable', roles: staff },
  'withdraw-observation': { to: 'withdrawn', roles: [...staff, ...workplace] },
} as const;

export const observationTable: StateTable<ObservationState, ObservationAction, Role> = {
  waiting: open,
  usable: open,
  'not-usable': open,
  withdrawn: {},
};

type By = { readonly personId: PersonId; readonly role: Role; readonly now: Instant };
type Where = Pick<WorkObservation, 'observationId' | 'side' | 'seenBy'>;

/** Something seen at a placement. Refused at the field: a day outside the placement, more hours than a day has. */
export function observe(
  placement: Placement,
  { said, ...where }: Where & { readonly said: Observed },
  by: By,
): Result<WorkObservation, MatchingRefusal> {
  if (placement.state === 'withdrawn') return refuse('placement-is-withdrawn');
  const fault = faultOfSaid(placement, said, by.now);
  if (fault) return fault;
  const { placementId, candidateId, companyId, companyName } = placement;
  return ok({
    ...{ ...where, placementId, candidateId, companyId, companyName, said },
    ...{ version: 1, state: 'waiting', byId: by.personId, byRole: by.role, writtenAt: by.now, corrections: [] },
  });
}

/** What may be said of a day at a placement: undefined where it may. */
export function faultOfSaid(
  {
    startsOn,
    endedOn,
  }: { readonly startsOn: Placement['startsOn']; readonly endedOn?: Placement['endedOn'] | undefined },
  { on, hours = 0 }: Observed,
  now: Instant,
): Result<never, 'fields-not-accepted'> | undefined {
  if (on > dateOf(now)) return atField('/on', 'not-yet');
  if (on < startsOn) return atField('/on', 'before-start');
  if (endedOn && on > endedOn) return atField('/on', 'after-placement-end');
  const fault = faultOfDay(on, now);
  if (fault) return atField('/on', fault);
  return hours > ruleOn(mostHoursADay, on).value ? atField('/hours', 'too-many-hours-a-day') : undefined;
}

/** Other words by the one who wrote it, with why; what stood there is kept, and whether it may be used is open again. */
export function correctObservation(
  before: WorkObservation,
  { said, reason, action }: { said: Observed; reason: string; action: 'correct-observation' | 'take-in-correction' },
  by: By,
): Result<WorkObservation, MatchingRefusal> {
  const state = nextState(observationTable, before.state, action, by.role);
  if (!state) return refuse('observation-withdrawn');
  if (before.byId !== by.personId) return refuse('observation-of-another');
  const { marked: _judgedAnew, ...kept } = before;
  const corrections = [...before.corrections, { at: by.now, reason, before: before.said }];
  return ok(asNextVersion({ ...kept, state, said, corrections }));
}

/** Somebody of the staff says whether it may be used; words that look like health information need a reason. */
export function markObservation(
  before: WorkObservation,
  { use, reason }: Pick<ObservationMarked, 'use' | 'reason'>,
  by: By,
): Result<WorkObservation, MatchingRefusal> {
  const state = nextState(observationTable, before.state, use ? 'mark-usable' : 'mark-not-usable', by.role);
  if (!state) return refuse('observation-withdrawn');
  if (use && !reason && healthWordsOf(before.said).length > 0) return atField('/reason', 'health-words-need-a-reason');
  return ok(asNextVersion({ ...before, state, marked: { at: by.now, byId: by.personId, ...(reason && { reason }) } }));
}

/** It was written by mistake; it stands with its reason and can be used nowhere. */
export function withdrawObservation(
  before: WorkObservation,
  reason: string,
  by: By,
): Result<WorkObservation, MatchingRefusal> {
  const state = nextState(observationTable, before.state, 'withdraw-observation', by.role);
  if (!state) return refuse('observation-withdrawn');
  if (before.byId !== by.personId) return refuse('observation-of-another');
  return ok(asNextVersion({ ...before, state, withdrawn: { at: by.now, byId: by.personId, reason } }));
}

/** The observation where it may be used in an evidence pack. */
export function asEvidence(observation: WorkObservation): UsableObservation | undefined {
  const { state } = observation;
  return state === 'usable' ? { ...observation, state } : undefined;
}

export function healthWordsOf({ tasks, helps, hinders }: Observed): FoundHealthWord[] {
  return healthWordsIn(tasks, helps, hinders);
}
