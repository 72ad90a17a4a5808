import { checkTable, fallDue, type SixMonthCheck } from '#services/matching/domain/six-month-check.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import { takeIn } from '#shared/runtime/consume.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { remove, replace } from '#shared/runtime/write.ts';

const dueAtOnce = 100;

/**
 * Lets the municipality's six-month checks fall due, each once: the row is removed in the transaction that tells it. A
 * check answered already leaves nothing to tell.
 */
export async function sweepWhatIsDue(call: Call, matching: MatchingStore, now: Instant): Promise<void> {
  const due = await matching.table.list({ kind: dueRow, under: ['due'], to: `${now}~`, limit: dueAtOnce });
  for (const row of due.items) {
    const check = await matching.table.fresh(checkItem, row.about);
    const fallen = check && fallDue(check);
    await takeIn(call, matching.table, `due-${row.what}-${row.about}-${row.dueAt}`, {
      writes: [
        remove(dueRow, row.dueAt, row.what, row.about),
        ...(fallen ? [replace(checkItem, check, fallen, priorStates(checkTable, 'fall-due'))] : []),
      ],
      events: fallen ? [checkFellDue(fallen)] : [],
    });
  }
}

function checkFellDue({ placementId, candidateId, ownerId, dueOn, version }: SixMonthCheck) {
  return domainEvent(
    'SixMonthCheckFellDue',
    { id: placementId, version },
    { placementId, candidateId, ownerId, dueOn },
  );
}
