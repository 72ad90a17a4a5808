import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { CandidateId, PersonId, PlacementId, VisitId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { VisitCancel, VisitMove, VisitNote, VisitPlan, VisitState, Visitor } from '#shared/shapes/visit.ts';
import type { Placement } from './placement.ts';
import { atField, faultOfDay } from './when.ts';

/** A visit at a workplace, from the day it is planned. */
export type Visit = {
  readonly visitId: VisitId;
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly companyName: string;
  readonly ownerId: PersonId;
  readonly version: number;
  readonly state: VisitState;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly visitor: Visitor;
  readonly about?: string;
  readonly reason?: string;
  readonly note?: Omit<VisitNote, 'version'>;
};

export type VisitAction = 'move-visit' | 'cancel-visit' | 'note-visit';
export const visitTable: StateTable<VisitState, VisitAction> = {
  planned: { 'move-visit': { to: 'planned' }, 'cancel-visit': { to: 'cancelled' }, 'note-visit': { to: 'held' } },
  held: {},
  cancelled: {},
};

/** Plans a visit; one that was held without a plan is planned on its day, and noted. Refused at `/startsAt` where the day is absurdly far away. */
export function planVisit(
  placement: Placement,
  { startsAt, minutes, visitor, about }: VisitPlan,
  by: { readonly visitId: VisitId; readonly personId: PersonId; readonly now: Instant },
): Result<Visit, MatchingRefusal> {
  if (placement.state !== 'running') return refuse('placement-has-ended');
  const fault = faultOfDay(dateOf(startsAt), by.now);
  if (fault) return atField('/startsAt', fault);
  if (dateOf(startsAt) < placement.startsOn) return atField('/startsAt', 'before-start');
  const { placementId, candidateId, companyName } = placement;
  const { visitId, personId: ownerId } = by;
  return ok({
    ...{ visitId, placementId, candidateId, companyName, ownerId, version: 1, state: 'planned' },
    ...{ startsAt, minutes, visitor },
    ...(about && { about }),
  });
}

export function moveVisit(visit: Visit, asked: VisitMove, now: Instant): Result<Visit, MatchingRefusal> {
  const state = stepOf(visit, 'move-visit', asked.version);
  if (!state.ok) return state;
  const fault = faultOfDay(dateOf(asked.startsAt), now);
  if (fault) return atField('/startsAt', fault);
  return ok(asNextVersion({ ...visit, state: state.value, startsAt: asked.startsAt, minutes: asked.minutes }));
}

export function cancelVisit(visit: Visit, { version, reason }: VisitCancel): Result<Visit, MatchingRefusal> {
  const state = stepOf(visit, 'cancel-visit', version);
  return state.ok ? ok(asNextVersion({ ...visit, state: state.value, reason })) : state;
}

/** Writes what was seen and agreed, and what comes next. Refused at `/heldOn` on a day to come. */
export function noteVisit(visit: Visit, { version, ...note }: VisitNote, now: Instant): Result<Visit, MatchingRefusal> {
  const state = stepOf(visit, 'note-visit', version);
  if (!state.ok) return state;
  if (note.heldOn > dateOf(now)) return atField('/heldOn', 'not-yet');
  return ok(asNextVersion({ ...visit, state: state.value, note }));
}

function stepOf(visit: Visit, action: VisitAction, seen: number): Result<VisitState, MatchingRefusal> {
  const to = nextState(visitTable, visit.state, action);
  if (!to) return refuse('visit-is-over');
  return seen === visit.version ? ok(to) : refuse('stale-version');
}
