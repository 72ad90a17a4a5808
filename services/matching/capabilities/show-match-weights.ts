import { usualWeightsOn, wishesWeighMost, type MatchWeights } from '#services/matching/domain/weights.ts';
import { matchWeightsItem, type DecidedWeights } from '#services/matching/store/match-weights-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { usualPartWeights } from '#shared/rules/match-rules.ts';
import type { WeightsVersion, WeightsView } from '#shared/shapes/match-weights.ts';

/** What counts how much in the municipality now, who decided it and why, and the usual weights beside. */
export async function showMatchWeights(
  { table }: Pick<MatchingStore, 'table'>,
  today: CivilDate,
): Promise<Result<WeightsView, never>> {
  const inForce = (await table.fresh(matchWeightsItem)) ?? usualWeightsOn(today);
  const { parts, needs } = usualWeightsOn(today);
  const { validFrom } = ruleOn(usualPartWeights, today);
  return ok({ ...weightsVersionView(inForce), usual: { parts, needs }, usualFrom: validFrom });
}

/** How a version of the weights is shown. */
export function weightsVersionView(weights: MatchWeights & Partial<DecidedWeights>): WeightsVersion {
  const { version, parts, needs, reason, whyNotWishes, setAt, setById } = weights;
  return {
    ...{ version, parts, needs, wishesWeighMost: wishesWeighMost(parts) },
    ...(reason && { reason }),
    ...(whyNotWishes && { whyNotWishes }),
    ...(setAt && { setOn: dateOf(setAt) }),
    ...(setById && { setById }),
  };
}
