import { jointPairsOf, jointPartTable, sharedOpenings } from '#services/matching/domain/joint-plan.ts';
import { waysBetween } from '#services/matching/ports/route-times.ts';
import { givenRowItem, jointPartItem, jointPlanItem, jointRowsJob } from '#services/matching/store/joint-plan-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { seekingPeople } from '#services/matching/store/seeking-people.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { continueJob } from '#shared/runtime/jobs.ts';
import { replace } from '#shared/runtime/write.ts';
import { forgetGivenRows } from './leave-joint-plan.ts';

/**
 * Makes a municipality's rows of a plan made together: everybody who seeks, at the places all share, by the usual weights of
 * the day it was asked. A part that was killed makes them anew, with other ids; what it left is forgotten first.
 */
export async function makeJointRows(
  call: Call,
  matching: MatchingStore,
  { facts }: Pick<EventOf<'JobContinued'>, 'facts'>,
): Promise<void> {
  if (facts.kind !== jointRowsJob) return;
  const told = { jobId: toldId('job', facts.jobId), step: facts.step };
  await continueJob(call, matching.table, told, 1, async (_thing, job) => {
    const planId = toldId('jointPlan', job.owner);
    const [plan, part] = await Promise.all([
      matching.shared().get(jointPlanItem, planId),
      matching.table.fresh(jointPartItem, planId),
    ]);
    if (!plan || part?.state !== 'giving') return 'done';
    await forgetGivenRows(matching.table, planId);
    const [people, all] = await Promise.all([seekingPeople(matching.table), matching.openings()]);
    const openings = sharedOpenings(all.values());
    const ways = await waysBetween(
      matching,
      people.map(({ profile }) => profile),
      openings,
    );
    const asked = { municipality: call.scope, today: dateOf(plan.askedAt), ways };
    const rows = people.map((person) => ({
      ...{ planId, rowId: call.newId('jointRow'), pairs: jointPairsOf(person, openings, asked) },
      ...{ candidateId: person.candidateId, ownerId: person.ownerId, keptUntil: part.keptUntil },
    }));
    await matching.table.putAll(givenRowItem, rows);
    const ready = asNextVersion({ ...part, state: 'in' as const });
    await saveCaused(call, matching.table, {
      writes: [replace(jointPartItem, part, ready, priorStates(jointPartTable, 'rows-made'))],
      events: [domainEvent('JointRowsOffered', { id: planId, version: ready.version }, { planId })],
    });
    return 'done';
  });
}
