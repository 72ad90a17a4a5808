import { checkTable, fallDue } from '#services/matching/domain/six-month-check.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { stillThereDue } from '#services/matching/store/still-there-due.ts';
import { checkItem, profileItem } from '#services/matching/store/people-items.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import { workedOn } from '#shared/rules/due-day.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';
import { replace } from '#shared/runtime/write.ts';

/**
 * Lets a six-month check fall due, has person and workplace asked on a working morning, and tells whoever owns the person now. One
 * that was answered, cancelled or moved leaves nothing to tell.
 */
export async function letSixMonthCheckFallDue(matching: MatchingStore, row: DueRow): Promise<Due> {
  const check = await matching.table.fresh(checkItem, row.about);
  const fallen = check && fallDue(check, dateOf(instant(row.dueAt)));
  if (!fallen) return {};
  const known = await matching.table.fresh(profileItem, fallen.candidateId);
  const { placementId, candidateId, dueOn, version } = fallen;
  const ownerId = known?.ownerId ?? fallen.ownerId;
  const facts = { placementId, candidateId, ownerId, dueOn };
  return {
    writes: [
      replace(checkItem, check, fallen, priorStates(checkTable, 'fall-due')),
      stillThereDue(fallen, 0, workedOn(dueOn)),
    ],
    events: [domainEvent('SixMonthCheckFellDue', { id: placementId, version }, facts)],
  };
}
