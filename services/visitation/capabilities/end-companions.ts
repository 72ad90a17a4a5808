import { settled } from '#services/visitation/domain/companion-pair.ts';
import { changedPair, pairsOf } from '#services/visitation/store/companion-pairs.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

/**
 * The effort of one of them ended: they are companions no more, one pair after another. Told again there is nothing left to
 * do; nor is there where the effort was taken up again meanwhile. `call` is the municipality's.
 */
export async function endCompanions(call: Call, { table }: VisitationStore, candidateId: string): Promise<void> {
  if ((await table.fresh(candidateItem, candidateId))?.state !== 'closed') return;
  for (const before of await pairsOf(table, candidateId)) {
    const pair = settled(before, 'close', 'platform', dateOf(call.now));
    await saveCaused(call, table, await changedPair(call, table, before, { pair, move: 'close' }));
  }
}
