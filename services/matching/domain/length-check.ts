import { addDays, addMonths, daysBetween, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn, type DatedRule } from '#shared/rules/dated-rule.ts';
import {
  internshipFurtherWeeks,
  internshipProlongedWeeks,
  internshipWeeks,
  nytteindsatsWeeks,
  wageSubsidyMonths,
} from '#shared/rules/placement-length-rules.ts';
import { limitToldBefore } from '#shared/rules/placement-rules.ts';
import type { ExceptionRule } from '#shared/shapes/placement-check.ts';
import type { CompanyKind, PlacementKind } from '#shared/shapes/vocabulary.ts';
import { byGravity, finding, type Finding } from './finding.ts';
import type { Placement } from './placement.ts';
import type { GivenException, PlacementException } from './placement-exception.ts';
import { spellsOf, type Spell } from './spells.ts';
import { stretchesOf } from './terms.ts';

const daysPerWeek = 7;

type LengthRule = {
  readonly ruleId: ExceptionRule;
  readonly kinds: readonly PlacementKind[];
  readonly rules: readonly DatedRule[];
  /** How far exceptions go, where the law says: up to so many weeks in all, then so many at a time. */
  readonly prolonged?: { readonly to: readonly DatedRule[]; readonly further: readonly DatedRule[] };
};

/** Paid hours beside an internship do not end it: a hybrid counts as internship. */
const lengthRules: readonly LengthRule[] = [
  {
    ...{ ruleId: 'internship-weeks', kinds: ['internship', 'hybrid'], rules: internshipWeeks },
    prolonged: { to: internshipProlongedWeeks, further: internshipFurtherWeeks },
  },
  { ruleId: 'wage-subsidy-months', kinds: ['wage-subsidy'], rules: wageSubsidyMonths },
  { ruleId: 'nytteindsats-weeks', kinds: ['nytteindsats'], rules: nytteindsatsWeeks },
];

export type LengthInput = {
  readonly placement: Placement;
  /** The person's other placements at the company. */
  readonly others: readonly Placement[];
  readonly companyKind?: CompanyKind | undefined;
  readonly exceptions: readonly PlacementException[];
  readonly today: CivilDate;
};

/** How long the person is or will be in the company, against each rule of it; for each the gravest. */
export function lengthFindings(input: LengthInput): Finding[] {
  return lengthRules.flatMap((rule) => {
    const { placement, others } = input;
    const own = stretchesOf(placement).filter(({ kind }) => rule.kinds.includes(kind));
    const spells = spellsOf([placement, ...others], rule.kinds).filter((spell) =>
      own.some(({ from }) => spell.from <= from && (!spell.until || from <= spell.until)),
    );
    const found = spells.map((spell) => lengthFinding(rule, spell, input)).reverse();
    return found.toSorted(byGravity).slice(0, 1);
  });
}

function lengthFinding(rules: LengthRule, spell: Spell, { companyKind, exceptions, today }: LengthInput): Finding {
  const rule = ruleOn(rules.rules, spell.from, companyKind);
  const exception = exceptions.find(({ ruleId }) => ruleId === rules.ruleId);
  const usual = lastDayOf(rule, spell.from);
  const limitOn = furthest(rules, spell.from, usual, exception?.given ?? []);
  const made = limitOn > usual ? exception?.given.at(-1) : undefined;
  const values = {
    from: spell.from,
    limitOn,
    length: rule.value,
    unit: rule.unit,
    ...(spell.until && { until: spell.until }),
  };
  const about = { limitOn, values, ...(made && { exception: made }) };
  const over = Math.max(0, daysBetween(limitOn, spell.until ?? today));
  if (over > 0)
    return finding(rules.ruleId, rule, {
      ...{ ...about, outcome: 'broken', because: spell.until ? 'length-beyond' : 'length-run-past' },
      ...{ values: { ...values, days: over }, over },
    });
  if (!spell.until && addDays(today, ruleOn(limitToldBefore, today).value) >= limitOn)
    return finding(rules.ruleId, rule, { ...about, outcome: 'near', because: 'length-near' });
  const isLonger = (spell.until ?? today) > usual;
  if (isLonger) return finding(rules.ruleId, rule, { ...about, outcome: 'allowed', because: 'length-allowed' });
  return finding(rules.ruleId, rule, {
    ...{ ...about, outcome: 'kept', because: spell.until ? 'length-within' : 'length-open' },
  });
}

function lastDayOf({ unit, value }: DatedRule, from: CivilDate): CivilDate {
  return unit === 'months' ? addDays(addMonths(from, value), -1) : addDays(from, value * daysPerWeek - 1);
}

/** The last day that exceptions reach: each as far as it says, and no further than the law lets one go at a time. */
function furthest(
  { prolonged }: LengthRule,
  from: CivilDate,
  usual: CivilDate,
  given: readonly GivenException[],
): CivilDate {
  if (given.length === 0) return usual;
  if (!prolonged) return later(usual, given.at(-1)?.until ?? usual);
  const to = ruleOn(prolonged.to, from);
  const further = ruleOn(prolonged.further, from);
  if (to.confidence === 'verify') return later(usual, given.at(-1)?.until ?? usual);
  const inAll = lastDayOf(to, from);
  return given.reduce((reached, { until }) => {
    const most = reached < inAll ? inAll : addDays(reached, further.value * daysPerWeek);
    return later(usual, until < most ? until : most);
  }, usual);
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}
