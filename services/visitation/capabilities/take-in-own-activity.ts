import { stateAfter } from '#services/visitation/domain/candidate-states.ts';
import { judgeOwnActivity, type ActivityVoidReason } from '#services/visitation/domain/own-activity.ts';
import { onTrack } from '#services/visitation/domain/plan.ts';
import { planTold } from '#services/visitation/store/change-plan.ts';
import { ownActivityPlace } from '#services/visitation/store/own-activity-place.ts';
import { ownActivityItem, planItem, planOf } from '#services/visitation/store/plan-items.ts';
import { candidateItem, historyItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { put } from '#shared/runtime/write.ts';

/**
 * Takes what the person said of an own activity into the plan, or voids it; once. The words are read in the person's scope,
 * since no event carries them. `call` is the platform in the municipality.
 */
export async function takeInOwnActivity(
  call: Call,
  open: OpenVisitation,
  event: EventOf<'OwnActivityFinished'>,
): Promise<void> {
  const { facts, scope: sender } = event;
  const candidateId = toldId('candidate', facts.candidateId);
  const { table } = open(call);
  const place = await ownActivityPlace(call, open, { ...facts, sender });
  const answer = await place.table.fresh(ownActivityItem, facts.itemId, facts.answerId);
  if (!answer) throw new Error('what a person said of an activity is not there');
  const candidate = await table.fresh(candidateItem, candidateId);
  const before = await table.fresh(planItem, candidateId);
  const isOver = !candidate || !stateAfter('change-plan', candidate).ok;
  const on = dateOf(answer.sentAt);
  const judged = isOver
    ? { void: 'gone' as const }
    : judgeOwnActivity(before ?? (await planOf(table, candidateId)), answer, on);
  if ('void' in judged) {
    await takeInAnswer(call, table, facts.answerId, { writes: [], events: [settled(event, judged.void)] });
    return;
  }
  const item = judged.plan.items.find(({ itemId }) => itemId === facts.itemId);
  const told = { note: item?.title ?? '', ...onTrack(item) };
  const entry = { kind: 'plan-activity-said-done', at: instant(event.at), on, ...told } as const;
  await takeInAnswer(call, table, facts.answerId, {
    writes: [putOver(planItem, before, judged.plan), put(historyItem, { candidateId, eventId: event.id, entry })],
    events: [planTold(judged.plan), settled(event)],
  });
}

function settled(
  { scope: sender, facts: { answerId, candidateId, itemId } }: EventOf<'OwnActivityFinished'>,
  because?: ActivityVoidReason,
): DomainEvent {
  const outcome = because ? 'void' : 'accepted';
  return domainEvent(
    'OwnActivitySettled',
    { id: answerId, version: 2 },
    { answerId, sender, outcome, candidateId, itemId, ...(because && { because }) },
  );
}
