import { partNames, type PartName } from '#shared/shapes/match.ts';
import {
  needNames,
  partsTogether,
  type NeedWeights,
  type PartWeights,
  type WeightsChoice,
} from '#shared/shapes/match-weights.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { usualPartWeights } from '#shared/rules/match-rules.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';

/** What counts how much in a municipality, and which version of its decision that is: 0 where it has decided nothing. */
export type MatchWeights = WeightsChoice & { readonly version: number };

/** Every need as much as every other. */
export const everyNeedOnce = Object.fromEntries(needNames.map((need) => [need, 1])) as NeedWeights;

/** What every part counts on a day where a municipality has chosen nothing else: the person's own wishes most. */
export function usualWeightsOn(day: CivilDate): MatchWeights {
  return { version: 0, parts: ruleOn(usualPartWeights, day).value, needs: everyNeedOnce };
}

/** Whether the person's own wishes count more than every other part; as much as another is not most. */
export function wishesWeighMost({ wishes, ...others }: PartWeights): boolean {
  return Object.values(others).every((other) => other < wishes);
}

/** What is wrong with what the parts count: they are 100 together. */
export function sumFaults(parts: PartWeights): FieldError[] {
  const sum = partNames.reduce((so, name) => so + parts[name], 0);
  if (sum === partsTogether) return [];
  return [fieldError('/parts/wishes', sum === 0 ? 'weights-all-zero' : 'weights-not-100')];
}

/** What is wrong with weights that somebody would set: wishes that do not count most have a reason of its own. */
export function weightsFaults(parts: PartWeights, whyNotWishes: string | undefined): FieldError[] {
  const faults = sumFaults(parts);
  const unsaid = !wishesWeighMost(parts) && !whyNotWishes;
  return faults.length === 0 && unsaid ? [fieldError('/whyNotWishes', 'wishes-not-most')] : faults;
}

/** Whether two choices count everything alike. */
export function sameWeights(one: WeightsChoice, other: WeightsChoice): boolean {
  return partNames.every((name) => one.parts[name] === other.parts[name]) && sameNeeds(one, other);
}

/** Whether two choices count every need alike. */
export function sameNeeds(one: Pick<WeightsChoice, 'needs'>, other: Pick<WeightsChoice, 'needs'>): boolean {
  return one.needs === other.needs || needNames.every((need) => one.needs[need] === other.needs[need]);
}

/** The points of a fit: those of each part, and their sum. */
export type Points = { readonly parts: Readonly<Record<PartName, number>>; readonly total: number };

/**
 * The points of each part, its bar (0-100) times what it counts (0-100, together 100), and their sum: whole numbers, 10,000
 * where everything fits fully. A page shows a hundredth of them, so that what it shows adds up exactly too.
 */
export function pointsOf(bars: Readonly<Record<PartName, number>>, weights: PartWeights): Points {
  const part = (name: PartName): number => bars[name] * weights[name];
  const parts = {
    wishes: part('wishes'),
    considerations: part('considerations'),
    hours: part('hours'),
    travel: part('travel'),
    language: part('language'),
    surroundings: part('surroundings'),
    pace: part('pace'),
    support: part('support'),
    development: part('development'),
    load: part('load'),
  };
  return { parts, total: partNames.reduce((sum, name) => sum + parts[name], 0) };
}
