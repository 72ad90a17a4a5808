import { usualWeightsOn, type MatchWeights } from '#services/matching/domain/weights.ts';
import { civilDate } from '#shared/kernel/time.ts';
import { partNames } from '#shared/shapes/match.ts';
import type { PartWeights } from '#shared/shapes/match-weights.ts';

/** What counts where a municipality has chosen nothing, since there are further parts. */
export const usualWeights: MatchWeights = usualWeightsOn(civilDate('2026-11-28'));

/** What parts count; those that are not named count nothing. */
export function partWeights(some: Partial<PartWeights> = {}): PartWeights {
  const none = Object.fromEntries(partNames.map((name) => [name, 0])) as PartWeights;
  return { ...none, ...some };
}
