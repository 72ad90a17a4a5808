import type { CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { agreementSignatures } from '#shared/rules/agreement-rules.ts';
import {
  additionalEmployment,
  companyRatio,
  differentTasks,
  representativeHeard,
  type Ratio,
} from '#shared/rules/placement-company-rules.ts';
import { fullTime } from '#shared/rules/visitation-rules.ts';
import type { ExceptionRule } from '#shared/shapes/placement-check.ts';
import type { PlacementTerms } from '#shared/shapes/placement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { stillHolds, type CompanyFacts } from './company-facts.ts';
import { finding, type Finding } from './finding.ts';
import type { Placement } from './placement.ts';
import { holding, type PlacementException } from './placement-exception.ts';
import { stretchesOf, termsOn } from './terms.ts';

/** Somebody with support in the company as the company's list has them, from any municipality of the partnership. */
export type WithSupport = Pick<Placement, 'placementId' | 'state' | 'startsOn' | 'endsOn' | 'endedOn'> & {
  readonly terms: readonly PlacementTerms[];
};

export type CompanyInput = {
  readonly placement: Placement;
  readonly facts?: CompanyFacts | undefined;
  readonly there: readonly WithSupport[];
  readonly exceptions: readonly PlacementException[];
  /** An agreement about the placement is in force: everybody has signed it. */
  readonly isSigned: boolean;
  readonly today: CivilDate;
};

/** Kinds with support, which take up room by the ratio. */
const supported: readonly PlacementKind[] = ['internship', 'hybrid', 'wage-subsidy', 'nytteindsats'];

/**
 * What depends on the company: its size and those with support there, additional employment, what the employees’
 * representative says, other tasks for paid hours, and who signs. Nothing of a placement whose terms are over.
 */
export function companyFindings(input: CompanyInput): Finding[] {
  const { placement, today } = input;
  const now = stretchesOf(placement).find(({ until }) => !until || until >= today);
  if (!now || placement.state !== 'running') return [];
  const { kind } = now;
  const day = now.from > today ? now.from : today;
  return [
    ...(supported.includes(kind) ? [ratioFinding(input, day, now.hoursPerWeek)] : []),
    ...(kind === 'wage-subsidy' ? [additionalFinding(input, day)] : []),
    ...(supported.includes(kind) ? [heardFinding(input, day)] : []),
    ...(kind === 'hybrid' ? [asked('different-tasks', day)] : []),
    ...(kind === 'sniff-internship' ? [] : [signedFinding(input, kind, day)]),
  ];
}

function ratioFinding(input: CompanyInput, day: CivilDate, hoursPerWeek: number): Finding {
  const { facts, there, placement } = input;
  const rule = ruleOn(companyRatio, day);
  if (!facts) return finding('company-ratio', rule, { outcome: 'not-known', because: 'ratio-not-known' });
  const said = { employees: facts.ordinaryEmployees, saidOn: facts.saidOn };
  if (!stillHolds(facts, day))
    return finding('company-ratio', rule, { outcome: 'not-known', because: 'ratio-said-long-ago', values: said });
  const besides = there.filter((each) => each.placementId !== placement.placementId && hasSupportOn(each, day));
  const hours = [hoursPerWeek, ...besides.map((each) => termsOn(each, day).hoursPerWeek)];
  const people = rule.value.countedIn === 'heads' ? hours.length : asFullTime(hours, day);
  const most = roomFor(facts.ordinaryEmployees, rule.value);
  const values = { ...said, most, people };
  // One person is always allowed, however small the company is.
  const over = hours.length <= rule.value.least ? 0 : people - most;
  if (over <= 0) return finding('company-ratio', rule, { outcome: 'kept', because: 'ratio-within', values });
  const broken = { outcome: 'broken', because: 'ratio-beyond', values, over } as const;
  return allowedOr(input, day, finding('company-ratio', rule, broken), 'ratio-allowed');
}

/** How many people with support a company of a size may have. */
export function roomFor(employees: number, { onePer, upTo, thenOnePer, least }: Ratio): number {
  const first = Math.floor(Math.min(employees, upTo) / onePer);
  const more = Math.floor(Math.max(0, employees - upTo) / thenOnePer);
  return Math.max(least, first + more);
}

function asFullTime(hours: readonly number[], day: CivilDate): number {
  const shares = hours.reduce((sum, each) => sum + each, 0) / ruleOn(fullTime, day).value;
  return Math.round(shares * 10) / 10;
}

function hasSupportOn(each: WithSupport, day: CivilDate): boolean {
  const last = each.endedOn ?? each.endsOn;
  const isThere = each.state !== 'withdrawn' && each.startsOn <= day && (!last || day <= last);
  return isThere && supported.includes(termsOn(each, day).kind);
}

function additionalFinding(input: CompanyInput, day: CivilDate): Finding {
  const { facts } = input;
  const rule = ruleOn(additionalEmployment, day);
  if (facts?.isAdditional === undefined || !stillHolds(facts, day))
    return finding('additional-employment', rule, { outcome: 'not-known', because: 'additional-not-known' });
  const values = { saidOn: facts.saidOn };
  if (facts.isAdditional)
    return finding('additional-employment', rule, { outcome: 'kept', because: 'additional-kept', values });
  const broken = { outcome: 'broken', because: 'additional-broken', values, over: 1 } as const;
  return allowedOr(input, day, finding('additional-employment', rule, broken), 'additional-allowed');
}

function heardFinding(input: CompanyInput, day: CivilDate): Finding {
  const { facts } = input;
  const rule = ruleOn(representativeHeard, day);
  if (!facts?.representative || !stillHolds(facts, day))
    return finding('representative-heard', rule, { outcome: 'not-known', because: 'representative-not-known' });
  const values = { saidOn: facts.saidOn };
  if (facts.representative !== 'disagrees') {
    const because = facts.representative === 'agrees' ? 'representative-agrees' : 'representative-none';
    return finding('representative-heard', rule, { outcome: 'kept', because, values });
  }
  const broken = { outcome: 'broken', because: 'representative-disagrees', values, over: 1 } as const;
  return allowedOr(input, day, finding('representative-heard', rule, broken), 'representative-allowed');
}

function allowedOr(
  { exceptions }: CompanyInput,
  day: CivilDate,
  broken: Finding,
  because: Finding['because'],
): Finding {
  const exception = exceptions.find(({ ruleId }) => ruleId === (broken.ruleId as ExceptionRule));
  const given = exception && holding(exception);
  if (!given || given.until < day) return broken;
  const { until: limitOn } = given;
  const values = { ...broken.values, limitOn };
  return { ...broken, outcome: 'allowed', because, over: 0, values, exception: given };
}

function asked(ruleId: 'different-tasks', day: CivilDate): Finding {
  return finding(ruleId, ruleOn(differentTasks, day), { outcome: 'not-known', because: 'tasks-not-known' });
}

function signedFinding({ isSigned }: CompanyInput, kind: PlacementKind, day: CivilDate): Finding {
  const rule = ruleOn(agreementSignatures, day, kind);
  const values = { signers: rule.value.join(',') };
  if (isSigned) return finding('who-signs', rule, { outcome: 'kept', because: 'signed-kept', values });
  return finding('who-signs', rule, { outcome: 'missing', because: 'signed-missing', values });
}
