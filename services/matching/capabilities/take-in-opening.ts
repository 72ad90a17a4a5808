import { hear, type HeardOpening, type OpeningNews } from '#services/matching/domain/opening.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { recordOpening } from '#services/matching/store/record-opening.ts';
import { ledgerItem } from '#services/matching/store/shared-items.ts';

/** Keeps what cluster-network tells of an opening; news that is older than what is known changes nothing. */
export async function takeInOpening(matching: MatchingStore, news: OpeningNews): Promise<void> {
  await recordOpening(matching.table, matching.memory, news.openingId, async (known) => hear(known, news));
}

/** Brings the opening that proposals see in step with its ledger, after a place was claimed or released. */
export async function takeInPlaces(matching: MatchingStore, openingId: string): Promise<void> {
  await recordOpening(matching.table, matching.memory, openingId, async (known) => {
    const ledger = await matching.table.fresh(ledgerItem, openingId);
    return known && ledger && withPlaces(known, ledger);
  });
}

function withPlaces(known: HeardOpening, { taken, everTaken }: { taken: number; everTaken: number }): HeardOpening {
  return known.taken === taken && known.everTaken === everTaken ? known : { ...known, taken, everTaken };
}
