import {
  answeredBy,
  journalRequestItem,
  type JournalRequest,
} from '#services/visitation/store/journal-request-items.ts';
import { candidateItem, historyItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { put } from '#shared/runtime/write.ts';
import type { JournalWishVoid } from '#shared/shapes/journal-request.ts';

/**
 * Takes in that a person wants everything that is written about them: the municipality has until a day to give it, and the wish
 * is settled when that was done. One at a time: another is void. `call` is the municipality's.
 */
export async function takeInJournalWish(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  event: EventOf<'JournalWished'>,
): Promise<void> {
  const answerId = toldId('answer', event.facts.answerId);
  const candidateId = toldId('candidate', event.facts.candidateId);
  const [candidate, before] = await Promise.all([
    table.fresh(candidateItem, candidateId),
    table.fresh(journalRequestItem, candidateId),
  ]);
  const voided = (because: JournalWishVoid) =>
    takeInAnswer(call, table, answerId, { writes: [], events: [voidWish(event, because)] });
  if (!candidate) return void (await voided('not-known-here'));
  if (before?.state === 'open') return void (await voided('asked-already'));
  const askedAt = instant(event.at);
  const asked: JournalRequest = {
    ...{ candidateId, version: (before?.version ?? 0) + 1, state: 'open', answerId, sender: event.scope, askedAt },
    dueOn: answeredBy(askedAt),
  };
  const entry = { kind: 'journal-asked', at: askedAt, on: dateOf(askedAt), until: asked.dueOn } as const;
  await takeInAnswer(call, table, answerId, {
    writes: [putOver(journalRequestItem, before, asked), put(historyItem, { candidateId, eventId: event.id, entry })],
    events: [],
  });
}

function voidWish({ scope, facts }: EventOf<'JournalWished'>, because: JournalWishVoid): DomainEvent {
  const { answerId, candidateId } = facts;
  return domainEvent(
    'JournalWishSettled',
    { id: answerId, version: 2 },
    { answerId, sender: scope, outcome: 'void', because, candidateId },
  );
}
