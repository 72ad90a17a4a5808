import { makePlan } from '#services/matching/domain/match-plan.ts';
import { matchPlanItem, matchPlanJob, matchPlannedItem } from '#services/matching/store/match-plan-items.ts';
import { weightsInForce } from '#services/matching/store/match-weights-items.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { seekingPeople } from '#services/matching/store/seeking-people.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { continueJob } from '#shared/runtime/jobs.ts';
import { replace } from '#shared/runtime/write.ts';

/**
 * Makes the plan that was asked for: everybody who seeks, every opening there is, and what
 * counts how much, now. A part that was killed makes it again
 * from the beginning, with the people and openings of that moment; a plan that is ready stays as it is.
 */
export async function makeMatchPlan(
  call: Call,
  matching: MatchingStore,
  { facts }: Pick<EventOf<'JobContinued'>, 'facts'>,
): Promise<void> {
  if (facts.kind !== matchPlanJob) return;
  const told = { jobId: toldId('job', facts.jobId), step: facts.step };
  await continueJob(call, matching.table, told, 1, async (_thing, job) => {
    const asked = await matching.table.fresh(matchPlanItem, job.owner);
    if (asked?.state !== 'being-made') return 'done';
    const [people, openings, weights] = await Promise.all([
      seekingPeople(matching.table),
      matching.openings(),
      weightsInForce(matching.table, dateOf(call.now)),
    ]);
    const { ask, planId, keptUntil } = asked;
    const profiles = people.map(({ profile }) => profile);
    const ways = await waysBetween(matching, profiles, openings.values());
    const made = makePlan(people, openings.values(), { municipality: call.scope, weights, ask, ways });
    await matching.table.putAll(
      matchPlannedItem,
      made.people.map((person) => ({ ...person, planId, version: 1, keptUntil })),
    );
    const counted = { figures: made.figures, weightsVersion: weights.version };
    const ready = asNextVersion({ ...asked, state: 'ready' as const, ...counted });
    await matching.table.transact([replace(matchPlanItem, asked, ready, ['being-made'])]);
    return 'done';
  });
}
