import { moveOf, settled } from '#services/visitation/domain/companion-pair.ts';
import { companionPairItem } from '#services/visitation/store/companion-items.ts';
import { changedPair } from '#services/visitation/store/companion-pairs.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { dateOf, instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/** A typed code that not both said yes to in time leads to nothing; where they did, or it is over, there is nothing to do. */
export async function lapseCompanions(call: Call, { table }: VisitationStore, row: DueRow): Promise<Due> {
  const before = await table.fresh(companionPairItem, row.about);
  if (!before || !moveOf(before.state, 'maker', 'no')) return {};
  const pair = settled(before, 'lapse', 'platform', dateOf(instant(row.dueAt)));
  return changedPair(call, table, before, { pair, move: 'lapse' });
}
