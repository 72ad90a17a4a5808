import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { NetworkAdjustments, OpeningAdjustments } from '#shared/shapes/adjustment.ts';
import { namesOf } from './results.ts';

/** Somebody whom a place would suit; the name is missing where visitation does not know the person. */
export type NamedPerson = { readonly candidateId: string; readonly name: string | undefined };
type Named<Line extends { readonly candidateIds: readonly string[] }> = Line & { readonly named: NamedPerson[] };

/** What would make places suit one person. */
export const readPersonAdjustments = query(
  (scope: string, candidateId: string) =>
    answerOf(matching.candidates[':candidateId'].adjustments.$get({ param: { scope, candidateId } })),
  'person-adjustments',
);

/** What would make one place suit more people, with their names. */
export const readOpeningAdjustments = query(async (scope: string, openingId: string) => {
  const found = await answerOf(matching.openings[':openingId'].adjustments.$get({ param: { scope, openingId } }));
  return { ...found, items: await withNames<OpeningAdjustments['items'][number]>(scope, found.items) };
}, 'opening-adjustments');

/** What to ask which company for, with the names of those it would help. */
export const readNetworkAdjustments = query(async (scope: string) => {
  const found = await answerOf(matching.adjustments.$get({ param: { scope } }));
  return { ...found, items: await withNames<NetworkAdjustments['items'][number]>(scope, found.items) };
}, 'network-adjustments');

async function withNames<Line extends { readonly candidateIds: readonly string[] }>(
  scope: string,
  items: readonly Line[],
): Promise<Named<Line>[]> {
  const names = await namesOf(
    scope,
    items.flatMap(({ candidateIds }) => candidateIds),
  );
  return items.map((item) => ({
    ...item,
    named: item.candidateIds.map((candidateId) => ({ candidateId, name: names.get(candidateId) })),
  }));
}
