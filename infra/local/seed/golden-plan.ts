import { addDays, addMonths, civilDate, daysBetween, type CivilDate } from '#shared/kernel/time.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { chanceFrom, type Chance } from './chance.ts';

/**
 * The people behind the VTA table of March 2023 (shared domain page, section 6), one by one: when each was referred,
 * placed, employed, and whether the person was still there after six months. The seed walks each of them through the
 * same capabilities as everybody else; nothing writes totals.
 */
export type PlannedPerson = {
  readonly place: number;
  readonly column: 'original' | 'ukraine';
  readonly targetGroup: string;
  readonly referredOn: CivilDate;
  readonly conversationOn: CivilDate;
  readonly placement?: {
    readonly startsOn: CivilDate;
    readonly hours: number;
    readonly endedOn: CivilDate;
    readonly employment?: {
      readonly kind: PlacementKind;
      readonly on: CivilDate;
      readonly hours: number;
      /** The answer six months later and the day it was given. */
      readonly check?: { readonly on: CivilDate; readonly stillThere: boolean };
    };
  };
  readonly uplift?: PlannedUplift;
  readonly closedOn: CivilDate;
};

/** A competence uplift that was begun, and how it ended. */
export type PlannedUplift = {
  /** The key of a course that has been open since the project began. */
  readonly course: 'language-at-work' | 'food-hygiene' | 'forklift';
  readonly individually: boolean;
  readonly enrolledOn: CivilDate;
  readonly startedOn: CivilDate;
  readonly endedOn: CivilDate;
  readonly interrupted: boolean;
};

type ColumnPlan = {
  readonly column: PlannedPerson['column'];
  readonly targetGroups: readonly string[];
  readonly firstReferral: CivilDate;
  readonly lastReferral: CivilDate;
  readonly referred: number;
  readonly placed: number;
  /** Kind of each employment, in the order people came into it. */
  readonly employments: readonly PlacementKind[];
  /** Answers given before the table was drawn up: yes, then no; the rest fell due later. */
  readonly stillThere: number;
  readonly noLongerThere: number;
  /** Who has begun a competence uplift, by the order of referral: in the original groups some of those with a place. */
  readonly uplifted: (order: number) => boolean;
};

const tableDate = civilDate('2023-03-31');
const times = (count: number, kind: PlacementKind): PlacementKind[] => Array.from({ length: count }, () => kind);

const plans: readonly ColumnPlan[] = [
  {
    column: 'original',
    targetGroups: ['women-non-western', 'activity-ready', 'resource-course'],
    firstReferral: civilDate('2021-05-03'),
    lastReferral: civilDate('2023-03-10'),
    referred: 138,
    placed: 85,
    employments: [
      ...times(22, 'small-job'),
      ...times(4, 'hybrid'),
      ...times(4, 'flex-job'),
      ...times(4, 'ordinary-job'),
    ],
    stillThere: 18,
    noLongerThere: 6,
    uplifted: (order) => order % 4 === 0 && order < 84,
  },
  {
    column: 'ukraine',
    targetGroups: ['ukrainian-refugees'],
    firstReferral: civilDate('2022-05-02'),
    lastReferral: civilDate('2023-03-20'),
    referred: 90,
    placed: 59,
    employments: [...times(31, 'wage-subsidy'), ...times(8, 'small-job'), ...times(5, 'ordinary-job')],
    stillThere: 0,
    noLongerThere: 0,
    uplifted: (order) => order < 85,
  },
];

const hoursOf: Readonly<Record<string, readonly [number, number]>> = {
  'small-job': [3, 18],
  hybrid: [4, 14],
  'flex-job': [4, 12],
  'ordinary-job': [25, 37],
  'wage-subsidy': [20, 37],
};

/** Everybody in the table, in the order of referral within each column. */
export function goldenPlan(): PlannedPerson[] {
  const chance = chanceFrom(20_230_331);
  return plans.flatMap((plan, before) => peopleOf(plan, chance, before === 0 ? 0 : (plans[0]?.referred ?? 0)));
}

function peopleOf(plan: ColumnPlan, chance: Chance, firstPlace: number): PlannedPerson[] {
  const days = daysBetween(plan.firstReferral, plan.lastReferral);
  return Array.from({ length: plan.referred }, (_, order) => {
    const referredOn = workday(addDays(plan.firstReferral, Math.round((order * days) / (plan.referred - 1))));
    const conversationOn = workday(addDays(referredOn, chance.between(1, 5)));
    const placement = order < plan.placed ? placementOf(plan, order, conversationOn, chance) : undefined;
    const lastDay = placement?.endedOn ?? addDays(conversationOn, chance.between(40, 90));
    return {
      place: firstPlace + order,
      column: plan.column,
      targetGroup: plan.targetGroups[order % plan.targetGroups.length] as string,
      referredOn,
      conversationOn,
      ...(placement && { placement }),
      ...(plan.uplifted(order) && { uplift: upliftOf(plan, order, conversationOn) }),
      closedOn: workday(addDays(lastDay, chance.between(3, 14))),
    };
  });
}

/**
 * In the original groups mostly arranged for the one person (VTA: "primært … skræddersyede individuelt tilrettelagte"); among
 * refugees from Ukraine many on ordinary courses. Drawn from the order alone, so that nobody else's life changes by it.
 */
function upliftOf({ column }: ColumnPlan, order: number, conversationOn: CivilDate): PlannedUplift {
  const courses = column === 'original' ? languageFirst : inTurn;
  const startedOn = earlier(workday(addDays(conversationOn, 5 + (order % 9))), addDays(tableDate, -2));
  return {
    course: courses[order % courses.length] as PlannedUplift['course'],
    individually: column === 'original' ? order % 20 !== 0 : order % 4 === 1,
    enrolledOn: workday(addDays(conversationOn, 1)),
    startedOn,
    endedOn: workday(addDays(startedOn, 10 + (order % 8))),
    interrupted: order % 17 === 3,
  };
}

const languageFirst = ['language-at-work', 'language-at-work', 'food-hygiene', 'language-at-work', 'forklift'] as const;
const inTurn = ['language-at-work', 'food-hygiene', 'forklift'] as const;

function placementOf(
  plan: ColumnPlan,
  order: number,
  conversationOn: CivilDate,
  chance: Chance,
): PlannedPerson['placement'] {
  const startsOn = earlier(workday(addDays(conversationOn, chance.between(14, 40))), addDays(tableDate, -3));
  const hours = chance.between(4, 16);
  const answered = order < plan.stillThere + plan.noLongerThere;
  const kind = plan.employments[answered ? order : order - (plan.placed - plan.employments.length)];
  const employed = answered || order >= plan.placed - plan.employments.length + plan.stillThere + plan.noLongerThere;
  if (!kind || !employed) return { startsOn, hours, endedOn: workday(addDays(startsOn, chance.between(50, 120))) };
  const on = employedOn(startsOn, answered, chance);
  const check = {
    on: workday(addDays(addMonths(on, 6), chance.between(1, 9))),
    stillThere: answered ? order < plan.stillThere : order % 4 !== 3,
  };
  const [least, most] = hoursOf[kind] as readonly [number, number];
  return {
    startsOn,
    hours,
    endedOn: check.stillThere
      ? workday(addDays(check.on, chance.between(60, 200)))
      : workday(addDays(check.on, -chance.between(10, 40))),
    employment: { kind, on, hours: chance.between(least, most), check },
  };
}

/** A first day of employment whose six months end before the table was drawn up, or clearly after. */
function employedOn(startsOn: CivilDate, answered: boolean, chance: Chance): CivilDate {
  const wanted = workday(addDays(startsOn, chance.between(30, 90)));
  if (answered) return earlier(wanted, civilDate('2022-09-01'));
  const earliest = civilDate('2022-10-10');
  const later = wanted < earliest ? workday(addDays(earliest, chance.between(0, 120))) : wanted;
  return earlier(later < startsOn ? startsOn : later, tableDate);
}

function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? one : other;
}

/** The day itself, or the Monday after a weekend. */
export function workday(date: CivilDate): CivilDate {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 6 ? addDays(date, 2) : day === 0 ? addDays(date, 1) : date;
}
