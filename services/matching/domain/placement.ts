import type { Role } from '#shared/access/roles.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import {
  paidKinds,
  type EndReason,
  type PlacementChange,
  type PlacementEnd,
  type PlacementState,
  type PlacementTerms,
  type SniffPlan,
} from '#shared/shapes/placement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { atField, faultOfDay } from './when.ts';

/** A person at a workplace. What held when is kept inside: the last of `terms` holds now. */
export type Placement = {
  readonly placementId: string;
  readonly version: number;
  readonly state: PlacementState;
  readonly candidateId: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly openingId?: string;
  readonly openingTitle?: string;
  readonly meetingId?: string;
  readonly buddyId: string;
  readonly ownerId: string;
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate;
  readonly terms: readonly PlacementTerms[];
  readonly sniff?: SniffPlan;
  readonly registeredAt: Instant;
  readonly endedOn?: CivilDate;
  readonly endReason?: EndReason;
  readonly endNote?: string;
  /** Whether the six-month check hangs on this placement. */
  readonly checked?: boolean;
};

export type PlacementAction = 'change-placement' | 'end-placement';
const staff: readonly Role[] = ['caseworker', 'job-broker'];

export const placementTable: StateTable<PlacementState, PlacementAction, Role> = {
  running: {
    'change-placement': { to: 'running', roles: staff },
    'end-placement': { to: 'ended', roles: staff },
  },
  ended: {},
};

export type PlacementFacts = Omit<Placement, 'version' | 'state' | 'terms' | 'registeredAt' | 'endedOn'> & {
  readonly kind: PlacementKind;
  readonly hoursPerWeek: number;
  readonly paidHoursPerWeek?: number;
};

type Act = { readonly role: Role; readonly now: Instant };

/** Starts a placement. Refused at `/startsOn` or `/endsOn` where the day is absurdly far away. */
export function startPlacement(facts: PlacementFacts, now: Instant): Result<Placement> {
  const { kind, hoursPerWeek, paidHoursPerWeek: asked, ...where } = facts;
  const startFault = faultOfDay(facts.startsOn, now);
  if (startFault) return atField('/startsOn', startFault);
  const first = { from: facts.startsOn, kind, hoursPerWeek, paidHoursPerWeek: paidHours(kind, hoursPerWeek, asked) };
  return ok({ ...where, version: 1, state: 'running', terms: [first], registeredAt: now });
}

/** New hours, another kind or another buddy from a day on; what held before is kept. */
export function changePlacement(placement: Placement, change: PlacementChange, by: Act): Result<Placement> {
  const step = stepOf(placement, 'change-placement', change.version, by);
  if (!step.ok) return step;
  const before = termsNow(placement);
  const kind = change.kind ?? before.kind;
  const hoursPerWeek = change.hoursPerWeek ?? before.hoursPerWeek;
  const asked = change.paidHoursPerWeek ?? (kind === before.kind ? before.paidHoursPerWeek : undefined);
  if ((change.paidHoursPerWeek ?? 0) > hoursPerWeek) return atField('/paidHoursPerWeek', 'paid-hours-above-hours');
  const after = {
    from: change.effectiveOn,
    kind,
    hoursPerWeek,
    paidHoursPerWeek: paidHours(kind, hoursPerWeek, asked),
  };
  const buddyId = change.buddyId ?? placement.buddyId;
  const sameTerms = sameAs(before, after);
  if (sameTerms && buddyId === placement.buddyId) return atField('/kind', 'nothing-changed');
  const fault = faultOfChangeDay(placement, change.effectiveOn, by.now);
  if (fault) return atField('/effectiveOn', fault);
  return ok({
    ...next(placement, step.value),
    buddyId,
    terms: sameTerms ? placement.terms : [...placement.terms, after],
  });
}

/** Ends a placement on a day that has come, or, where it never began, on its first day. */
export function endPlacement(placement: Placement, end: PlacementEnd, by: Act): Result<Placement> {
  const step = stepOf(placement, 'end-placement', end.version, by);
  if (!step.ok) return step;
  const today = dateOf(by.now);
  const latest = today > placement.startsOn ? today : placement.startsOn;
  if (end.endedOn > latest) return atField('/endedOn', 'not-yet');
  if (end.endedOn < placement.startsOn) return atField('/endedOn', 'before-start');
  if (end.endedOn < termsNow(placement).from) return atField('/endedOn', 'before-last-change');
  return ok({
    ...next(placement, step.value),
    endedOn: end.endedOn,
    endReason: end.reason,
    ...(end.note && { endNote: end.note }),
  });
}

/** What holds now. */
export function termsNow(placement: Placement): PlacementTerms {
  const last = placement.terms.at(-1);
  if (!last) throw new Error('a placement without terms');
  return last;
}

export function isPaid(kind: PlacementKind): boolean {
  return (paidKinds as readonly PlacementKind[]).includes(kind);
}

/**
 * Ordinary paid hours among the hours a week: none in internships and under wage subsidy, the stated part in a hybrid,
 * all of them in a small job, flex job or ordinary job.
 */
export function paidHours(kind: PlacementKind, hoursPerWeek: number, asked?: number): number {
  if (!isPaid(kind) || kind === 'wage-subsidy') return 0;
  return kind === 'hybrid' ? Math.min(asked ?? hoursPerWeek, hoursPerWeek) : hoursPerWeek;
}

function faultOfChangeDay(placement: Placement, day: CivilDate, now: Instant): string | undefined {
  if (day < placement.startsOn) return 'before-start';
  const changedBefore = placement.terms.length > 1;
  if (changedBefore && day <= termsNow(placement).from) return 'before-last-change';
  return faultOfDay(day, now);
}

function stepOf(placement: Placement, action: PlacementAction, seen: number, { role }: Act): Result<PlacementState> {
  const to = nextState(placementTable, placement.state, action, role);
  if (!to) return refuse('placement-has-ended');
  return seen === placement.version ? ok(to) : refuse('stale-version');
}

function next(placement: Placement, state: PlacementState): Placement {
  return asNextVersion({ ...placement, state });
}

function sameAs(one: PlacementTerms, other: PlacementTerms): boolean {
  return (
    one.kind === other.kind &&
    one.hoursPerWeek === other.hoursPerWeek &&
    one.paidHoursPerWeek === other.paidHoursPerWeek
  );
}
