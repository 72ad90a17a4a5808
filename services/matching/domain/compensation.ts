import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { Role } from '#shared/access/roles.ts';
import { type CountedHelp, helpByMonth, lastOfMonth, pausedDays, totalOre } from '#shared/kernel/compensation-sums.ts';
import type { CandidateId, CompanyId, CompensationId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { addDays, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { compensationPaidWithin } from '#shared/rules/compensation-rules.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import type {
  CompensationDecided,
  CompensationFinding,
  CompensationState,
  CompensationStopped,
  CompensationTerms,
  CompensationView,
} from '#shared/shapes/compensation.ts';
import { checkCompensation } from './compensation-check.ts';
import type { Placement } from './placement.ts';
import type { Pause } from './placement-pauses.ts';
import { atField, faultOfEnd } from './when.ts';

/** Money for help at a workplace: drafted by one, decided by another, and over when the placement is. */
export type Compensation = {
  readonly compensationId: CompensationId;
  readonly placementId: PlacementId;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly version: number;
  readonly state: CompensationState;
  readonly terms: CompensationTerms;
  readonly lastDay: CivilDate;
  readonly months: CompensationView['months'];
  readonly totalOre: number;
  /** Stretches in which the place waits, and how many of its days nothing is paid for; absent where it never waited. */
  readonly pauses?: NonNullable<CountedHelp['pauses']>;
  readonly pausedDays?: number;
  /** What the rules came to when it was drafted; kept with the decision. */
  readonly findings: readonly CompensationFinding[];
  readonly draftedById: PersonId;
  readonly sentById?: PersonId;
  /** The granted one that it changes or prolongs. */
  readonly replaces?: CompensationId;
  readonly decided?: { readonly at: Instant; readonly byId: PersonId; readonly reason?: string };
  readonly stopped?: { readonly reason: string; readonly byId: PersonId; readonly at: Instant };
};

export type CompensationAction =
  | 'change-compensation'
  | 'send-compensation'
  | 'withdraw-compensation'
  | 'grant-compensation'
  | 'refuse-compensation'
  | 'stop-compensation'
  | 'replace-compensation'
  | 'follow-pause'
  | 'end-with-placement'
  | 'withdraw-with-placement';

const staff: readonly Role[] = ['caseworker', 'job-broker'];
const leader: readonly Role[] = ['team-leader'];
const platform: readonly Role[] = ['secretariat'];

const underWay = {
  'change-compensation': { to: 'draft', roles: staff },
  'withdraw-compensation': { to: 'withdrawn', roles: staff },
  'withdraw-with-placement': { to: 'withdrawn', roles: platform },
} as const;

export const compensationTable: StateTable<CompensationState, CompensationAction, Role> = {
  draft: { ...underWay, 'send-compensation': { to: 'to-be-decided', roles: staff } },
  'to-be-decided': {
    ...underWay,
    'grant-compensation': { to: 'granted', roles: leader },
    'refuse-compensation': { to: 'refused', roles: leader },
  },
  granted: {
    'stop-compensation': { to: 'stopped', roles: [...staff, ...leader] },
    'replace-compensation': { to: 'replaced', roles: leader },
    'follow-pause': { to: 'granted', roles: platform },
    'end-with-placement': { to: 'ended', roles: platform },
  },
  refused: { 'change-compensation': { to: 'draft', roles: staff } },
  stopped: {},
  replaced: {},
  ended: {},
  withdrawn: {},
};

export function isCompensationUnderWay({ state }: Pick<Compensation, 'state'>): boolean {
  return state === 'draft' || state === 'to-be-decided';
}

type By = { readonly personId: PersonId; readonly role: Role; readonly now: Instant };

/**
 * Help that is drafted for a placement. Refused at the field: a day before the placement, an end absurdly far away, and terms
 * beyond a rule without a word about why.
 */
export function draftCompensation(
  placement: Placement,
  {
    compensationId,
    terms,
    replaces,
  }: Pick<Compensation, 'compensationId' | 'terms'> & { readonly replaces?: CompensationId | undefined },
  by: By,
): Result<Compensation, MatchingRefusal> {
  const counted = countedTerms(placement, terms, by.now);
  if (!counted.ok) return counted;
  const { placementId, candidateId, companyId, companyName } = placement;
  return ok({
    ...{ compensationId, placementId, candidateId, companyId, companyName, version: 1, state: 'draft' },
    ...counted.value,
    draftedById: by.personId,
    ...(replaces && { replaces }),
  });
}

/** Other terms; one that was sent or refused becomes a draft of whoever changed it. */
export function changeCompensation(
  before: Compensation,
  placement: Placement,
  { terms, version }: { readonly terms: CompensationTerms; readonly version: number },
  by: By,
): Result<Compensation, MatchingRefusal> {
  const step = stepOf(before, 'change-compensation', { role: by.role, version });
  if (!step.ok) return step;
  const counted = countedTerms(placement, terms, by.now);
  if (!counted.ok) return counted;
  const { sentById: _sent, decided: _refused, ...kept } = before;
  return ok(asNextVersion({ ...kept, ...counted.value, state: step.value, draftedById: by.personId }));
}

export function sendCompensation(before: Compensation, version: number, by: By): Result<Compensation, MatchingRefusal> {
  const step = stepOf(before, 'send-compensation', { role: by.role, version });
  return step.ok ? ok(asNextVersion({ ...before, state: step.value, sentById: by.personId })) : step;
}

export function withdrawCompensation(
  before: Compensation,
  version: number,
  by: By,
): Result<Compensation, MatchingRefusal> {
  const step = stepOf(before, 'withdraw-compensation', { role: by.role, version });
  return step.ok ? ok(asNextVersion({ ...before, state: step.value })) : step;
}

/** Granted, or refused with a reason, by somebody who neither drafted nor sent it. */
export function decideCompensation(
  before: Compensation,
  { granted, reason, version }: CompensationDecided,
  by: By,
): Result<Compensation, MatchingRefusal> {
  const step = stepOf(before, granted ? 'grant-compensation' : 'refuse-compensation', { role: by.role, version });
  if (!step.ok) return step;
  if ([before.draftedById, before.sentById].includes(by.personId)) return refuse('compensation-own-draft');
  const decided = { at: by.now, byId: by.personId, ...(reason && { reason }) };
  return ok(asNextVersion({ ...before, state: step.value, decided }));
}

/** It holds until the day before another takes its place. */
export function replaceCompensation(before: Compensation, from: CivilDate): Compensation {
  return asNextVersion({ ...until(before, addDays(from, -1)), state: 'replaced' });
}

/** Stopped after a day, with why. */
export function stopCompensation(
  before: Compensation,
  { lastDay, reason, version }: CompensationStopped,
  by: By,
): Result<Compensation, MatchingRefusal> {
  const step = stepOf(before, 'stop-compensation', { role: by.role, version });
  if (!step.ok) return step;
  if (lastDay < before.terms.from) return atField('/lastDay', 'before-start');
  if (lastDay > before.lastDay) return atField('/lastDay', 'after-compensation-end');
  const stopped = { reason, byId: by.personId, at: by.now };
  return ok(asNextVersion({ ...until(before, lastDay), state: step.value, stopped }));
}

/** What follows when the placement has ended or never was: nothing is paid for days after it. */
export function followPlacementEnd(
  before: Compensation,
  { state, endedOn }: Pick<Placement, 'state' | 'endedOn'>,
): { readonly compensation: Compensation; readonly action: CompensationAction } | undefined {
  const action = before.state === 'granted' ? 'end-with-placement' : 'withdraw-with-placement';
  const to = state === 'running' ? undefined : nextState(compensationTable, before.state, action, 'secretariat');
  if (!to) return undefined;
  const last = endedOn && endedOn < before.lastDay ? endedOn : before.lastDay;
  const none = state === 'withdrawn' ? addDays(before.terms.from, -1) : last;
  return { compensation: asNextVersion({ ...(to === 'ended' ? until(before, none) : before), state: to }), action };
}

/** What was granted while the place waits, or after it is known to have waited: nothing is paid for those days. Undefined where that changes nothing. */
export function followPauses(
  before: Compensation,
  pauses: readonly Pick<Pause, 'from' | 'until'>[],
): Compensation | undefined {
  const to = nextState(compensationTable, before.state, 'follow-pause', 'secretariat');
  const within = pauses
    .filter(({ from, until }) => from <= before.terms.until && (!until || until >= before.terms.from))
    .map(({ from, until }) => ({ from, ...(until && { until }) }));
  if (!to || JSON.stringify(within) === JSON.stringify(before.pauses ?? [])) return undefined;
  return asNextVersion(until({ ...before, state: to, pauses: within }, before.lastDay));
}

function countedTerms(
  placement: Placement,
  terms: CompensationTerms,
  now: Instant,
): Result<Pick<Compensation, 'terms' | 'lastDay' | 'months' | 'totalOre' | 'findings'>, MatchingRefusal> {
  if (terms.from < placement.startsOn) return atField('/from', 'before-start');
  const fault = faultOfEnd(terms.from, terms.until, now);
  if (fault) return atField('/until', fault);
  const findings = checkCompensation(terms);
  if (findings.some(({ exceeded }) => exceeded) && !terms.aboveRules)
    return atField('/aboveRules', 'above-rules-say-why');
  return ok({ terms, findings, ...counted(terms, terms.until) });
}

function until(before: Compensation, lastDay: CivilDate): Compensation {
  return { ...before, ...counted({ ...before.terms, pauses: before.pauses }, lastDay) };
}

function counted(
  terms: Omit<CountedHelp, 'until'>,
  lastDay: CivilDate,
): Pick<Compensation, 'lastDay' | 'months' | 'totalOre' | 'pausedDays'> {
  const waited = pausedDays({ ...terms, until: lastDay });
  const months = helpByMonth({ ...terms, until: lastDay }).map((month) => {
    const ends = lastOfMonth(month.month);
    return { ...month, paidBy: addDays(ends, ruleOn(compensationPaidWithin, ends).value) };
  });
  return { lastDay, months, totalOre: totalOre(months), ...(waited > 0 && { pausedDays: waited }) };
}

function stepOf(
  before: Compensation,
  action: CompensationAction,
  act: { readonly role: Role; readonly version: number },
): Result<CompensationState, MatchingRefusal> {
  const to = nextState(compensationTable, before.state, action, act.role);
  if (!to) return refuse('compensation-not-at-this-step');
  return act.version === before.version ? ok(to) : refuse('stale-version');
}
