import type { PersonId } from '#shared/kernel/ids.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { upliftPriceDefaults } from '#shared/rules/uplift-rules.ts';
import type { DatedPrices, UpliftPrices } from '#shared/shapes/uplift-prices.ts';

/** Prices as a municipality set them, from a day on. */
export type OwnPrices = {
  readonly validFrom: CivilDate;
  readonly prices: UpliftPrices;
  readonly setBy: PersonId;
  readonly setAt: Instant;
};

/** All a municipality has set, the earliest first; what is past stays, so that a decision can be read later. */
export type OwnUpliftPrices = { readonly version: number; readonly sets: readonly OwnPrices[] };

/** The prices that hold on a day: the municipality's own, or the document's. */
export function pricesOn(own: OwnUpliftPrices | undefined, on: CivilDate): DatedPrices {
  const set = own?.sets.findLast(({ validFrom }) => validFrom <= on);
  if (set) return { validFrom: set.validFrom, prices: set.prices };
  return defaultPrices(on);
}

/** The document's worked examples, with where they are written. */
export function defaultPrices(on: CivilDate): DatedPrices {
  const { value, validFrom, source, confidence } = ruleOn(upliftPriceDefaults, on);
  return { validFrom, prices: value, source: { ...source, confidence } };
}

/** The prices with others from a day on; those set from the same day are replaced. */
export function withPrices(own: OwnUpliftPrices | undefined, set: OwnPrices): OwnUpliftPrices {
  const kept = (own?.sets ?? []).filter(({ validFrom }) => validFrom !== set.validFrom);
  return { version: (own?.version ?? 0) + 1, sets: [...kept, set] };
}
