import { usualWeightsOn, type MatchWeights } from '#services/matching/domain/weights.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { furtherParts } from '#shared/shapes/match.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';

/** Weights that a municipality decided, with who, when and why; never changed. */
export type DecidedWeights = MatchWeights & {
  readonly reason: string;
  readonly whyNotWishes?: string;
  readonly setAt: Instant;
  readonly setById: PersonId;
};

/** Weights of before there were further parts: those counted nothing then, and do until somebody decides otherwise. */
const asDecided = {
  schema: 2,
  upcast: (stored: Record<string, unknown>, schema: number) =>
    schema >= 2 ? stored : { ...stored, parts: { ...withoutFurther, ...(stored['parts'] as object) } },
};
const withoutFurther = Object.fromEntries(furtherParts.map((name) => [name, 0]));

/** The weights in force; none where the municipality has decided nothing. */
export const matchWeightsItem = defineItem<DecidedWeights>({
  name: 'match-weights',
  ...asDecided,
  partition: () => [],
  partitionParts: 0,
});

const digits = 6;

/** Every version there has been, in order. */
export const weightsVersionItem = defineItem<DecidedWeights>({
  name: 'match-weights-version',
  ...asDecided,
  partition: () => [],
  partitionParts: 0,
  sort: (decided) => [String(decided.version).padStart(digits, '0')],
});

/** What counts how much in the municipality on a day: the one place where proposals and plans ask. */
export async function weightsInForce(table: Pick<Table, 'get'>, today: CivilDate): Promise<MatchWeights> {
  const decided = await table.get(matchWeightsItem);
  if (!decided) return usualWeightsOn(today);
  const { version, parts, needs } = decided;
  return { version, parts, needs };
}
