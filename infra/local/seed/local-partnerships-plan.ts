import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import type { ClosingReason } from '#shared/shapes/candidate-changes.ts';
import { workday } from './golden-plan.ts';

/**
 * The people behind three printed figures (shared domain page, section 6), one by one: PÅ VEJ in Billund, ViVirk'R in four
 * municipalities, and the distribution over visitation groups in STAR's guide. The seed walks each of them through the same
 * capabilities as everybody else; nothing writes totals.
 */
export type LocalPerson = {
  /** Names commands, and says which invented name and substitute number it is. */
  readonly place: number;
  readonly municipality: string;
  readonly targetGroup: string;
  readonly visitationGroup: string;
  readonly referredOn: CivilDate;
  readonly heldOn: CivilDate;
  readonly reason: string;
  /** What they say to counting in the project's results, at the first conversation; not asked where absent. */
  readonly inResults?: 'yes' | 'no';
  readonly closed?: { readonly reason: ClosingReason; readonly on: CivilDate };
};

export const ringkoebingSkjern = '0760';
export const aarhus = '0751';
export const randers = '0730';
export const frederikshavn = '0813';

const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

/** PÅ VEJ's outcomes of its 32 young people; the last one is still active. */
const outcomes: readonly (ClosingReason | undefined)[] = [
  ...times(4, 'ordinary-employment' as const),
  ...times(3, 'flex-job' as const),
  ...times(4, 'early-retirement-pension' as const),
  ...times(2, 'education-fgu' as const),
  'education-stu',
  ...times(2, 'education-eud' as const),
  'education-hf',
  ...times(14, 'passed-on-to-public-support' as const),
  undefined,
];

const paaVejBegan = civilDate('2018-09-03');
const firstOfPaaVej = 5_000;

/** PÅ VEJ, 2018 to 2021: a referral about every fourth week; an effort lasts from eight months to a year and a half. */
export function paaVejPlan(): LocalPerson[] {
  // Spread, so that the outcomes do not come in the order they are printed in: 11 and 32 have no factor in common.
  return outcomes.map((_, order) => {
    const outcome = outcomes[(order * 11 + 31) % outcomes.length];
    const referredOn = workday(addDays(paaVejBegan, order * 25));
    const lasted = 240 + ((order * 37) % 290);
    return {
      ...{ place: firstOfPaaVej + order, municipality: '0530', targetGroup: 'youth-under-30' },
      ...{ visitationGroup: 'activity-ready', referredOn, heldOn: workday(addDays(referredOn, 4)) },
      reason: 'Vil gerne finde ud af, hvad et arbejde kunne være.',
      ...(outcome && { closed: { reason: outcome, on: workday(addDays(referredOn, lasted)) } }),
    };
  });
}

/** How the 36 of ViVirk'R are spread is our own: the document names the four pairs and no figures of each. */
const admitted: readonly (readonly [municipality: string, people: number])[] = [
  [ringkoebingSkjern, 10],
  [aarhus, 9],
  [randers, 9],
  [frederikshavn, 8],
];
const vivirkFigures = civilDate('2019-06-30');
const projectEnded = civilDate('2019-12-16');
/** By the figures' day 20 had been there for at least one year. */
const aYearOrMore = 20;
/** Two of the 36 did not want what became of them passed on; which two, is our own choice. */
const saidNo: readonly number[] = [13, 24];
const firstOfVivirk = 5_100;
const daysOfAYear = 365;

/** ViVirk'R: 36 young people admitted until June 2019, 20 of them at least one year before. */
export function vivirkPlan(): LocalPerson[] {
  const municipalities = admitted.flatMap(([municipality, people]) => times(people, municipality));
  return municipalities.map((municipality, place) => {
    // 17 and 36 have no factor in common: the early ones are spread over the four pairs.
    const order = (place * 17) % municipalities.length;
    const before = order < aYearOrMore ? daysOfAYear + 20 + order * 21 : 30 + (order - aYearOrMore) * 19;
    const referredOn = workday(addDays(vivirkFigures, -before));
    return {
      ...{ place: firstOfVivirk + place, municipality, targetGroup: 'resource-course' },
      ...{ visitationGroup: 'activity-ready', referredOn, heldOn: workday(addDays(referredOn, 5)) },
      reason: 'Er i ressourceforløb og vil prøve arbejde i trygge rammer.',
      inResults: saidNo.includes(place) ? 'no' : 'yes',
      closed: { reason: closingOf(order), on: workday(addDays(projectEnded, order % 4)) },
    };
  });
}

function closingOf(order: number): ClosingReason {
  if (order === 35) return 'moved';
  return order % 6 === 0 ? 'flex-job' : 'ordinary-effort';
}

/** STAR's distribution, in people: 7, 35 and 57 per cent of 42. */
const starGroups: readonly (readonly [group: string, people: number])[] = [
  ['obviously-education-ready', 3],
  ['education-ready', 15],
  ['activity-ready', 24],
];
const firstOfStar = 5_200;

/** The young people of Aarhus today, in STAR's distribution; the strongest are met the same day. */
export function starPlan(today: CivilDate): LocalPerson[] {
  const groups = starGroups.flatMap(([group, people]) => times(people, group));
  return groups.map((visitationGroup, place) => {
    const referredOn = workday(addDays(today, -19 + ((place * 5) % 14)));
    const sameDay = visitationGroup === 'obviously-education-ready';
    const met = workday(addDays(referredOn, sameDay ? 0 : 1 + (place % 5)));
    return {
      ...{
        place: firstOfStar + place,
        municipality: aarhus,
        targetGroup: 'youth-under-30',
        visitationGroup,
        referredOn,
      },
      heldOn: met < today ? met : referredOn,
      reason: 'Er på uddannelseshjælp og vil videre.',
    };
  });
}
