import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { dateOf, instant, type Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import { takeIn } from '#shared/runtime/consume.ts';
import { dueRow, type DueRow } from '#shared/runtime/house-rows.ts';
import { remove } from '#shared/runtime/write.ts';

const dueAtOnce = 100;

/**
 * Does what fell due in the municipality up to now, each once: the row is removed in the transaction that tells what
 * it meant. A first conversation that was held in time, or got a later deadline (the person came back), leaves nothing to tell.
 */
export async function sweepWhatIsDue(call: Call, visitation: VisitationStore, now: Instant): Promise<void> {
  const due = await visitation.table.list({ kind: dueRow, under: ['due'], to: `${now}~`, limit: dueAtOnce });
  for (const row of due.items) {
    const events = await whatItMeans(visitation, row);
    await takeIn(call, visitation.table, `due-${row.what}-${row.about}-${row.dueAt}`, {
      writes: [remove(dueRow, row.dueAt, row.what, row.about)],
      events,
    });
  }
}

async function whatItMeans(visitation: VisitationStore, row: DueRow): Promise<DomainEvent[]> {
  const candidate = await visitation.table.fresh(candidateItem, row.about);
  const { candidateId, version, ownerId, next } = candidate ?? {};
  if (!candidateId || !version || !ownerId || next?.kind !== 'first-conversation') return [];
  if (next.dueOn >= dateOf(instant(row.dueAt))) return [];
  return [
    domainEvent('FirstConversationOverdue', { id: candidateId, version }, { candidateId, ownerId, dueOn: next.dueOn }),
  ];
}
