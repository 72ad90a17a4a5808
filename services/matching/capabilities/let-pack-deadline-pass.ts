import { letDeadlinePass, packTable } from '#services/matching/domain/evidence-pack.ts';
import { packAsked } from '#services/matching/store/evidence-due.ts';
import { packChanged } from '#services/matching/store/evidence-pack-events.ts';
import { evidencePackItem } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { endOfDay } from '#shared/kernel/time.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { replace } from '#shared/runtime/write.ts';

/**
 * The time for reading a description has passed: it may be issued without a comment. One that was answered, changed, sent anew
 * or given new time meanwhile is left as it is.
 */
export async function letPackDeadlinePass(
  { table }: Pick<MatchingStore, 'table'>,
  { about, dueAt }: DueRow,
): Promise<Due> {
  const { id, edition } = packAsked(about);
  const before = await table.fresh(evidencePackItem, ...id);
  if (before?.edition !== edition || !before.readBy || dueAt < endOfDay(before.readBy)) return {};
  const after = letDeadlinePass(before);
  if (!after) return {};
  return {
    writes: [replace(evidencePackItem, before, after, priorStates(packTable, 'let-pack-deadline-pass'))],
    events: [packChanged(after, 'unread')],
  };
}
