import type { CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { selfSupportingFrom } from '#shared/rules/insight-rules.ts';
import { hoursBands, outcomeOf, totalColumn, type Figure, type Outcome } from '#shared/shapes/results.ts';
import { factsOf, type Fact } from './case.ts';
import { isEmployment, isPlacement, workBegun, workOn, type Work } from './placements.ts';

/** Which report column each target group belongs to; the municipality's own list. */
export type ColumnOfGroup = ReadonlyMap<string, string>;

/** The figures in which a person counts on a day, from everything that had happened by then. */
export function figuresOn(facts: readonly Fact[], on: CivilDate): Figure[] {
  const begun = workBegun(facts, on);
  const current = workOn(facts, on);
  const hours = paidHours(current);
  const band = hoursBands.findLast((each) => each.from <= Math.max(hours, 1));
  return [
    ...when('referred', wasReferred(facts, on)),
    ...when('placed', begun.some(isPlacement)),
    ...when('employed', begun.some(isEmployment)),
    ...when('wageSubsidy', isEmployedByWageSubsidy(begun)),
    ...when('stillThere', isStillThere(facts, on)),
    ...when('competenceUplift', hasBegunUplift(facts, on)),
    ...(hours > 0 && band ? [band.figure] : []),
    ...when('selfSupporting', supportsThemself(current, on)),
    ...when('inResults', isInResults(facts, on)),
    ...outcomesOn(facts, on),
  ];
}

/**
 * The columns in which a person counts on a day: those of the groups known on that day, and the total. A person whose
 * groups no column is known for counts in the total alone.
 */
export function columnsOn(facts: readonly Fact[], columnOf: ColumnOfGroup, on: CivilDate): string[] {
  const told = factsOf(facts, 'groups');
  const { groups = [] } = told.findLast((fact) => fact.on <= on) ?? told[0] ?? {};
  const columns = groups.flatMap((group) => columnOf.get(group) ?? []);
  return [...new Set([...columns, totalColumn])];
}

/** Ordinary paid hours a week, over all placements; a job with wage subsidy has none. */
function paidHours(current: readonly Work[]): number {
  return current
    .filter((work) => work.kind !== 'wage-subsidy')
    .reduce((total, work) => total + work.paidHoursPerWeek, 0);
}

/** How the first employment began; where two began that day, the one without subsidy says it. */
function isEmployedByWageSubsidy(begun: readonly Work[]): boolean {
  const [first, ...others] = begun.filter(isEmployment);
  if (!first) return false;
  return [first, ...others.filter((work) => work.on === first.on)].every((work) => work.kind === 'wage-subsidy');
}

/** A yes about any of the placements, given by that day, is a yes about the person. */
function isStillThere(facts: readonly Fact[], on: CivilDate): boolean {
  return factsOf(facts, 'answered').some((answer) => answer.on <= on && answer.stillThere);
}

/** Whoever has begun an uplift has, however it ended; several are one person. */
function hasBegunUplift(facts: readonly Fact[], on: CivilDate): boolean {
  return factsOf(facts, 'uplift').some((uplift) => uplift.begun && uplift.on <= on);
}

/**
 * Whether what is measured with a person counts in the project's results on a day: they were admitted, and the last thing
 * they had said by then is yes (ViVirk'R: 36 admitted, 34 in results). Nobody who was not asked counts.
 */
export function isInResults(facts: readonly Fact[], on: CivilDate): boolean {
  const said = factsOf(facts, 'results-consent').filter((consent) => consent.on <= on);
  const last = said.toSorted((one, other) => one.version - other.version).at(-1);
  return last?.given === true && wasReferred(facts, on);
}

/** What became of somebody referred whose effort has ended by a day; nothing while it goes on. What was told last of those days holds. */
function outcomesOn(facts: readonly Fact[], on: CivilDate): Outcome[] {
  const told = [...factsOf(facts, 'closed'), ...factsOf(facts, 'reopened')].filter((fact) => fact.on <= on);
  const last = told.toSorted((one, other) => one.version - other.version).at(-1);
  return last?.is === 'closed' && wasReferred(facts, on) ? [outcomeOf(last.reason)] : [];
}

/** Ordinary jobs that together make full time; whether somebody gets a benefit beside them is not known here. */
function supportsThemself(current: readonly Work[], on: CivilDate): boolean {
  const hours = paidHours(current.filter((work) => work.kind === 'ordinary-job'));
  return hours > 0 && hours >= ruleOn(selfSupportingFrom, on).value;
}

function wasReferred(facts: readonly Fact[], on: CivilDate): boolean {
  return factsOf(facts, 'referred').some((referral) => referral.on <= on);
}

function when(figure: Figure, counts: boolean): Figure[] {
  return counts ? [figure] : [];
}
