import type { CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { fullTime } from '#shared/rules/visitation-rules.ts';
import type { CompanyKind } from '#shared/shapes/vocabulary.ts';
import { appointmentFindings, type Lessons, type Talk, type WorkingTimes } from './appointment-check.ts';
import { companyFindings, type WithSupport } from './company-check.ts';
import type { CompanyFacts } from './company-facts.ts';
import { finding, type Finding } from './finding.ts';
import { lengthFindings } from './length-check.ts';
import type { Placement } from './placement.ts';
import type { PlacementException } from './placement-exception.ts';
import { stretchesOf, type Stretch } from './terms.ts';

/** What a placement is held against. */
export type CheckInput = {
  /** As it is, or as it would be. */
  readonly placement: Placement;
  /** All the person's other placements. */
  readonly others: readonly Placement[];
  readonly companyKind?: CompanyKind | undefined;
  readonly facts?: CompanyFacts | undefined;
  /** Those with support in the company, as the company's list has them. */
  readonly there: readonly WithSupport[];
  /** Exceptions made for this person at this company. */
  readonly exceptions: readonly PlacementException[];
  /** An agreement about the placement is in force. */
  readonly isSigned: boolean;
  /** When the work is: as the agreement says it, or else when the opening can be worked at. */
  readonly work?: WorkingTimes | undefined;
  readonly lessons: readonly Lessons[];
  readonly talks: readonly Talk[];
  readonly today: CivilDate;
};

/**
 * The dated rules of a placement, each with what it comes to and why: its hours beside all others, its length on each
 * kind of terms, and what depends on the company. The rules are those of the day that a stretch begins.
 */
export function checkPlacement(input: CheckInput): Finding[] {
  const { placement, others } = input;
  if (placement.state === 'withdrawn') return [];
  const here = others.filter(({ companyId }) => companyId === placement.companyId);
  return [
    hoursFinding(placement, others),
    ...lengthFindings({ ...input, others: here }),
    ...companyFindings(input),
    ...appointmentFindings(input),
  ];
}

/** The most hours a week, over all placements, on any day of this one. */
function hoursFinding(placement: Placement, others: readonly Placement[]): Finding {
  const own = stretchesOf(placement);
  const all = [...own, ...others.flatMap((each) => stretchesOf(each))];
  const days = all.map(({ from }) => from).filter((day) => own.some((each) => isOn(each, day)));
  const most = days
    .map((day) => ({ on: day, hours: hoursOn(all, day) }))
    .reduce((one, other) => (other.hours > one.hours ? other : one), { on: placement.startsOn, hours: 0 });
  const rule = ruleOn(fullTime, most.on);
  const over = Math.max(0, most.hours - rule.value);
  return finding('full-time', rule, {
    ...{ outcome: over > 0 ? 'broken' : 'kept', because: over > 0 ? 'hours-beyond' : 'hours-within' },
    ...{ values: { ...most, limit: rule.value }, over },
  });
}

function hoursOn(stretches: readonly Stretch[], day: CivilDate): number {
  return stretches.filter((each) => isOn(each, day)).reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
}

function isOn({ from, until }: Stretch, day: CivilDate): boolean {
  return from <= day && (!until || day <= until);
}
