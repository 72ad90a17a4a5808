import { query } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { WeightsChoice, WeightsEffect, WeightsToSet } from '#shared/shapes/match-weights.ts';
import { namesOf } from './results.ts';

const weights = matching['match-weights'];

/** Somebody who would be proposed another place first; the name is missing where visitation does not know the person. */
export type EffectExample = WeightsEffect['examples'][number] & { readonly name: string | undefined };

/** What other weights would change, with the names of the examples. */
export type NamedEffect = Omit<WeightsEffect, 'examples'> & { readonly examples: readonly EffectExample[] };

/** What counts how much now. */
export const readWeights = query((scope: string) => answerOf(weights.$get({ param: { scope } })), 'match-weights');

/** One page of the versions that were decided, the newest first. */
export const readWeightsVersions = query(
  (scope: string, cursor?: string) => answerOf(weights.versions.$get({ param: { scope }, query: { cursor } })),
  'match-weights-versions',
);

/** Whether wishes counted most in a period. */
export const readWishesReport = query(
  (scope: string, from: string, to: string) => answerOf(weights.wishes.$get({ param: { scope }, query: { from, to } })),
  'wishes-report',
);

/** What other weights would change; nothing is saved. */
export async function tryWeights(scope: string, json: WeightsChoice): Promise<NamedEffect> {
  const effect = await answerOf(weights.tried.$post({ param: { scope }, json }));
  const names = await namesOf(
    scope,
    effect.examples.map(({ candidateId }) => candidateId),
  );
  return { ...effect, examples: effect.examples.map((each) => ({ ...each, name: names.get(each.candidateId) })) };
}

/** Decides what counts how much from now on. */
export function setWeights(scope: string, json: WeightsToSet, key: string) {
  return answerOf(weights.$post({ param: { scope }, json }, once(key)));
}
