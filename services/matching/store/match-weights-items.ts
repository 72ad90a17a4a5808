import { usualWeights, type MatchWeights } from '#services/matching/domain/weights.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';

/** Weights that a municipality decided, with who, when and why; never changed. */
export type DecidedWeights = MatchWeights & {
  readonly reason: string;
  readonly whyNotWishes?: string;
  readonly setAt: Instant;
  readonly setById: PersonId;
};

/** The weights in force; none where the municipality has decided nothing. */
export const matchWeightsItem = defineItem<DecidedWeights>({
  name: 'match-weights',
  partition: () => [],
  partitionParts: 0,
});

const digits = 6;

/** Every version there has been, in order. */
export const weightsVersionItem = defineItem<DecidedWeights>({
  name: 'match-weights-version',
  partition: () => [],
  partitionParts: 0,
  sort: (decided) => [String(decided.version).padStart(digits, '0')],
});

/** What counts how much in the municipality now: the one place where proposals and plans ask. */
export async function weightsInForce(table: Pick<Table, 'get'>): Promise<MatchWeights> {
  const decided = await table.get(matchWeightsItem);
  if (!decided) return usualWeights;
  const { version, parts, needs } = decided;
  return { version, parts, needs };
}
