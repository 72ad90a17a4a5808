import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/**
 * Tells that no first conversation was held in time. One that was held, or got a later deadline (the person came back),
 * leaves nothing to tell.
 */
export async function tellFirstConversationOverdue(visitation: VisitationStore, row: DueRow): Promise<Due> {
  const candidate = await visitation.table.fresh(candidateItem, row.about);
  const { candidateId, version, ownerId, next } = candidate ?? {};
  if (!candidateId || !version || !ownerId || next?.kind !== 'first-conversation') return {};
  if (next.dueOn >= dateOf(instant(row.dueAt))) return {};
  const facts = { candidateId, ownerId, dueOn: next.dueOn };
  return { events: [domainEvent('FirstConversationOverdue', { id: candidateId, version }, facts)] };
}
