import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { sumFaults } from '#services/matching/domain/weights.ts';
import { effectOf } from '#services/matching/domain/weights-effect.ts';
import { weightsInForce } from '#services/matching/store/match-weights-items.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { someSeeking } from '#services/matching/store/seeking-people.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { WeightsChoice, WeightsEffect } from '#shared/shapes/match-weights.ts';

/** So many take less than a second with 5,000 openings (`npm run bench -- proposals`). */
const mostLooked = 100;

/**
 * What other weights would change, before anything is saved: what people who seek would be proposed first, now and then.
 * The same people each time; of more than a hundred, a hundred spread evenly over all. Those shown as examples see in
 * their log who looked. Saves nothing. Refusal: fields-not-accepted (weights that are not 100 together).
 */
export async function tryMatchWeights(
  call: Call,
  matching: MatchingStore,
  choice: WeightsChoice,
): Promise<Result<WeightsEffect, MatchingRefusal>> {
  const errors = sumFaults(choice.parts);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const [now, { seeking, people }, openings] = await Promise.all([
    weightsInForce(matching.table, dateOf(call.now)),
    someSeeking(matching.table, mostLooked),
    matching.openings(),
  ]);
  const tried = asNextVersion({ ...choice, version: now.version });
  const profiles = people.map(({ profile }) => profile);
  const ways = await waysBetween(matching, profiles, openings.values());
  const effect = effectOf(people, openings.values(), { municipality: call.scope, now, tried, ways });
  await recordViewing(
    call,
    matching.table,
    effect.examples.map(({ candidateId }) => candidateId),
  );
  return ok({ seeking, ...effect });
}
