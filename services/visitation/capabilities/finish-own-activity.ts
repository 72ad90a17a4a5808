import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { OwnActivityAnswer } from '#services/visitation/domain/own-activity.ts';
import { isOpen } from '#services/visitation/domain/plan.ts';
import { myPlanItem, ownActivityItem } from '#services/visitation/store/plan-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { CandidateId, PlanItemId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { OwnActivityDone, OwnActivitySent } from '#shared/shapes/my-plan.ts';

/**
 * The person says that an own activity is done. The plan is the municipality's, which the person's own row names; this is an
 * answer to what they saw of it. Refusals: my-plan-not-found, activity-not-yours, stale-version.
 */
export async function finishOwnActivity(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  candidateId: CandidateId,
  itemId: PlanItemId,
  { version, note }: OwnActivityDone,
): Promise<Result<OwnActivitySent, VisitationRefusal>> {
  const mine = await table.fresh(myPlanItem, candidateId);
  if (!mine) return refuse('my-plan-not-found');
  const item = mine.items.find((each) => each.itemId === itemId);
  if (!item || item.owner !== 'person' || item.kind !== 'activity' || !isOpen(item))
    return refuse('activity-not-yours');
  if (item.version !== version) return refuse('stale-version');
  const answerId = call.newId('answer');
  const answer: OwnActivityAnswer = sentAnswer({
    ...{ answerId, owner: mine.municipality, about: itemId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ candidateId, seen: version, note },
  });
  return commit(call, table, {
    writes: [insert(ownActivityItem, answer)],
    events: [
      domainEvent(
        'OwnActivityFinished',
        { id: answerId, version: answer.version },
        { answerId, owner: answer.owner, candidateId, itemId },
      ),
    ],
    about: [candidateId],
    answer: { answerId, state: answer.state },
  });
}
