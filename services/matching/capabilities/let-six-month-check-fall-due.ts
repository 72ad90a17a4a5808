import { checkTable, fallDue } from '#services/matching/domain/six-month-check.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { replace } from '#shared/runtime/write.ts';

/** Lets a six-month check fall due and tells it. One that was answered, cancelled or moved leaves nothing to tell. */
export async function letSixMonthCheckFallDue(matching: MatchingStore, row: DueRow): Promise<Due> {
  const check = await matching.table.fresh(checkItem, row.about);
  const fallen = check && fallDue(check, dateOf(instant(row.dueAt)));
  if (!fallen) return {};
  const { placementId, candidateId, ownerId, dueOn, version } = fallen;
  const facts = { placementId, candidateId, ownerId, dueOn };
  return {
    writes: [replace(checkItem, check, fallen, priorStates(checkTable, 'fall-due'))],
    events: [domainEvent('SixMonthCheckFellDue', { id: placementId, version }, facts)],
  };
}
