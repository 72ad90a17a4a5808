import type { TailoredNeed, UpliftEstimate } from './tailored-request.ts';
import type { UpliftTheme } from './tailored-words.ts';
import type { DatedPrices, UpliftPrices } from './uplift-prices.ts';

/** Themes that are reckoned by the week, as language at work is. */
const byTheWeek: readonly UpliftTheme[] = ['language-at-work'];

/** What is reckoned with. */
export type Reckoned = Pick<TailoredNeed, 'theme' | 'hoursPerWeek' | 'weeks'>;

/** What a course will cost about, in øre: weeks of language at work, or lessons and their preparation. */
export function estimateOf(
  { theme, hoursPerWeek, weeks }: Reckoned,
  { validFrom, prices }: DatedPrices,
): UpliftEstimate {
  const ore = isByTheWeek(theme)
    ? prices.languageWeekOre * weeks
    : Math.round(prices.lessonOre * hoursPerWeek * weeks) + prices.preparationOre;
  return { ore, pricesFrom: validFrom };
}

/** Whether a theme is reckoned by the week. */
export function isByTheWeek(theme: UpliftTheme): boolean {
  return byTheWeek.includes(theme);
}

/** Who must approve a price, where anybody must. */
export type Approver = 'education-coordinator' | 'team-leader' | 'nobody';

/** Who must approve a price: nobody up to the broker's limit, then the education coordinator, then the team leader. */
export function approverOf(
  priceOre: number,
  limits: Pick<UpliftPrices, 'brokerLimitOre' | 'coordinatorLimitOre'>,
): Approver {
  if (priceOre <= limits.brokerLimitOre) return 'nobody';
  return priceOre <= limits.coordinatorLimitOre ? 'education-coordinator' : 'team-leader';
}
