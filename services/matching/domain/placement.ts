import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import type {
  BuddyId,
  CandidateId,
  CompanyId,
  MatchMeetingId,
  OpeningId,
  PersonId,
  PlacementId,
} from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { FieldErrorCode } from '#shared/shapes/field-error.text.ts';
import type {
  EndReason,
  PlacementChange,
  PlacementCorrected,
  PlacementEnd,
  PlacementState,
  PlacementTerms,
  PlacementWithdrawal,
  SniffPlan,
  WithdrawReason,
} from '#shared/shapes/placement.ts';
import { siteLine, type CompanySite } from '#shared/shapes/company-site.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { alteredTerms, paidHours, sameTerms, termsOn, withTerms } from './terms.ts';
import { atField, faultOfDay, faultOfEnd } from './when.ts';

/** A person at a workplace. What holds when is kept inside, also what is agreed from a later day (`terms.ts`). */
export type Placement = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly state: PlacementState;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly openingId?: OpeningId;
  readonly openingTitle?: string;
  readonly meetingId?: MatchMeetingId;
  readonly buddyId: BuddyId;
  /** Which of the company's sites; absent where nobody has chosen between several. */
  readonly site?: CompanySite;
  readonly ownerId: PersonId;
  readonly startsOn: CivilDate;
  readonly endsOn?: CivilDate;
  readonly terms: readonly PlacementTerms[];
  readonly sniff?: SniffPlan;
  readonly registeredAt: Instant;
  readonly endedOn?: CivilDate;
  readonly endReason?: EndReason;
  readonly endNote?: string;
  readonly withdrawnOn?: CivilDate;
  readonly withdrawReason?: WithdrawReason;
  readonly withdrawNote?: string;
  /** What was put right, the oldest first, each with what stood there before. */
  readonly corrections?: readonly PlacementCorrected[];
};

export type PlacementAction =
  | 'change-placement'
  | 'end-placement'
  | 'correct-placement'
  | 'withdraw-placement'
  | 'end-with-effort'
  | 'withdraw-with-effort';
const staff: readonly Role[] = ['caseworker', 'job-broker'];
/** What follows from the end of a person's effort (`effort-end.ts`). */
const platform: readonly Role[] = ['secretariat'];

export const placementTable: StateTable<PlacementState, PlacementAction, Role> = {
  running: {
    'change-placement': { to: 'running', roles: staff },
    'end-placement': { to: 'ended', roles: staff },
    'correct-placement': { to: 'running', roles: staff },
    'withdraw-placement': { to: 'withdrawn', roles: staff },
    'end-with-effort': { to: 'ended', roles: platform },
    'withdraw-with-effort': { to: 'withdrawn', roles: platform },
  },
  ended: {
    'correct-placement': { to: 'ended', roles: staff },
    'withdraw-placement': { to: 'withdrawn', roles: staff },
  },
  withdrawn: {},
};

export type PlacementFacts = Pick<
  Placement,
  | 'placementId'
  | 'candidateId'
  | 'companyId'
  | 'companyName'
  | 'openingId'
  | 'openingTitle'
  | 'meetingId'
  | 'buddyId'
  | 'ownerId'
  | 'startsOn'
  | 'endsOn'
  | 'sniff'
> & {
  readonly kind: PlacementKind;
  readonly hoursPerWeek: number;
  readonly paidHoursPerWeek?: number;
};

type Act = { readonly role: Role; readonly now: Instant };

/** Starts a placement. Refused at `/startsOn` or `/endsOn` where the day is absurdly far away. */
export function startPlacement(facts: PlacementFacts, now: Instant): Result<Placement, MatchingRefusal> {
  const { kind, hoursPerWeek, paidHoursPerWeek: asked, ...where } = facts;
  const startFault = faultOfDay(facts.startsOn, now);
  if (startFault) return atField('/startsOn', startFault);
  const endFault = facts.endsOn && faultOfEnd(facts.startsOn, facts.endsOn, now);
  if (endFault) return atField('/endsOn', endFault);
  const first = { from: facts.startsOn, kind, hoursPerWeek, paidHoursPerWeek: paidHours(kind, hoursPerWeek, asked) };
  return ok({ ...where, version: 1, state: 'running', terms: [first], registeredAt: now });
}

/**
 * New hours, another kind, buddy or site from a day on, or another planned end; what holds until then and what is
 * agreed from later days is kept. What was agreed for the same day is replaced, as long as that day has not passed, and kept as put right.
 */
export function changePlacement(
  placement: Placement,
  change: PlacementChange,
  by: Act & { readonly personId: PersonId },
): Result<Placement, MatchingRefusal> {
  const step = stepOf(placement, 'change-placement', change.version, by);
  if (!step.ok) return step;
  const day = change.effectiveOn;
  const before = termsOn(placement, day);
  const after = alteredTerms(before, change, day);
  if ((change.paidHoursPerWeek ?? 0) > after.hoursPerWeek)
    return atField('/paidHoursPerWeek', 'paid-hours-above-hours');
  const buddyId = change.buddyId ?? placement.buddyId;
  const same = sameTerms(before, after);
  const endsOn = change.endsOn ?? placement.endsOn;
  const site = change.site ?? placement.site;
  const isThere = siteLine(site) === siteLine(placement.site);
  const stays = buddyId === placement.buddyId && endsOn === placement.endsOn && isThere;
  if (same && stays) return atField('/kind', 'nothing-changed');
  const fault = faultOfChangeDay(placement, day, same, by.now);
  if (fault) return atField('/effectiveOn', fault);
  const endFault = change.endsOn && faultOfEnd(placement.startsOn, change.endsOn, by.now);
  if (endFault) return atField('/endsOn', endFault);
  const changed = {
    ...next(placement, step.value),
    buddyId,
    ...(endsOn && { endsOn }),
    ...(site && { site }),
    terms: same ? placement.terms : withTerms(placement.terms, after),
  };
  if (same || before.from !== day) return ok(changed);
  return ok(corrected(placement, changed, { at: by.now, by: by.personId }));
}

/** Ends a placement that has begun, on a day that has come. One that has not begun is withdrawn instead. */
export function endPlacement(placement: Placement, end: PlacementEnd, by: Act): Result<Placement, MatchingRefusal> {
  const step = stepOf(placement, 'end-placement', end.version, by);
  if (!step.ok) return step;
  const today = dateOf(by.now);
  if (today < placement.startsOn) return atField('/endedOn', 'not-begun');
  if (end.endedOn > today) return atField('/endedOn', 'not-yet');
  if (end.endedOn < placement.startsOn) return atField('/endedOn', 'before-start');
  return ok({
    ...next(placement, step.value),
    endedOn: end.endedOn,
    endReason: end.reason,
    ...(end.note && { endNote: end.note }),
  });
}

/** Withdraws a placement that never began: it counts nowhere, its place is free, and what stood there is kept. */
export function withdrawPlacement(
  placement: Placement,
  withdrawal: PlacementWithdrawal,
  by: Act,
): Result<Placement, MatchingRefusal> {
  const step = stepOf(placement, 'withdraw-placement', withdrawal.version, by);
  if (!step.ok) return step;
  const today = dateOf(by.now);
  const hasBegun = placement.startsOn <= today;
  if (hasBegun && !reasonsAfterwards.includes(withdrawal.reason)) return atField('/reason', 'has-begun');
  return ok({
    ...next(placement, step.value),
    withdrawnOn: today,
    withdrawReason: withdrawal.reason,
    ...(withdrawal.note && { withdrawNote: withdrawal.note }),
  });
}

/** Once the first day has come, only these say that nothing ever happened; else it has ended. */
const reasonsAfterwards: readonly WithdrawReason[] = ['never-came', 'registered-by-mistake'];

/** The placement put right, with what stood there before. */
export function corrected(
  before: Placement,
  after: Placement,
  why: Pick<PlacementCorrected, 'at' | 'by' | 'reason'>,
): Placement {
  const { startsOn, endsOn, endedOn, terms } = before;
  const was = { startsOn, ...(endsOn && { endsOn }), ...(endedOn && { endedOn }), terms: [...terms] };
  return { ...after, corrections: [...(before.corrections ?? []), { ...why, before: was }] };
}

function faultOfChangeDay(
  placement: Placement,
  day: CivilDate,
  same: boolean,
  now: Instant,
): FieldErrorCode | undefined {
  if (day < placement.startsOn) return 'before-start';
  const isTakenDay = !same && placement.terms.some(({ from }) => from === day);
  // What has held for a day or more was worked: that it was wrong is a correction, with its reason.
  if (isTakenDay && day < dateOf(now)) return 'correct-instead';
  return faultOfDay(day, now);
}

/** The state an action leads to, for somebody who has seen the newest version. */
export function stepOf(
  placement: Placement,
  action: PlacementAction,
  seen: number,
  { role }: { readonly role: Role },
): Result<PlacementState, MatchingRefusal> {
  const to = nextState(placementTable, placement.state, action, role);
  if (!to) return refuse(placement.state === 'withdrawn' ? 'placement-is-withdrawn' : 'placement-has-ended');
  return seen === placement.version ? ok(to) : refuse('stale-version');
}

function next(placement: Placement, state: PlacementState): Placement {
  return asNextVersion({ ...placement, state });
}
