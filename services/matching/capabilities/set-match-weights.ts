import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { sameWeights, usualWeightsOn, weightsFaults, wishesWeighMost } from '#services/matching/domain/weights.ts';
import {
  matchWeightsItem,
  weightsVersionItem,
  type DecidedWeights,
} from '#services/matching/store/match-weights-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { insert } from '#shared/runtime/write.ts';
import type { WeightsSet, WeightsToSet } from '#shared/shapes/match-weights.ts';

/**
 * Decides what counts how much in the municipality from now on. Every version stays, with who, when and why; going back to
 * an earlier one is a new decision. Nothing else is changed by it: lists and plans that are made afterwards rest on it.
 * Refusals: stale-version (somebody decided meanwhile), fields-not-accepted (not 100 together, nothing changed, or the
 * person's own wishes do not count most and nothing says why).
 */
export async function setMatchWeights(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { version, parts, needs, reason, whyNotWishes }: WeightsToSet,
): Promise<Result<WeightsSet, MatchingRefusal>> {
  const errors = weightsFaults(parts, whyNotWishes);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const before = await table.fresh(matchWeightsItem);
  const inForce = before ?? usualWeightsOn(dateOf(call.now));
  if (inForce.version !== version) return refuse('stale-version');
  if (sameWeights(inForce, { parts, needs }))
    return refuse('fields-not-accepted', { errors: [fieldError('/parts/wishes', 'nothing-changed')] });
  const decided: DecidedWeights = asNextVersion({
    ...{ version, parts, needs, reason },
    ...(whyNotWishes && !wishesWeighMost(parts) && { whyNotWishes }),
    ...{ setAt: call.now, setById: call.caller.personId },
  });
  return commit(call, table, {
    writes: [putOver(matchWeightsItem, before, decided), insert(weightsVersionItem, decided)],
    events: [],
    about: [],
    answer: { version: decided.version },
  });
}
