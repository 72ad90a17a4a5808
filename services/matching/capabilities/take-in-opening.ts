import { updated, type KnownOpening, type OpeningUpdate } from '#services/matching/domain/opening.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { recordOpening } from '#services/matching/store/record-opening.ts';
import { ledgerItem } from '#services/matching/store/shared-items.ts';
import type { OpeningId } from '#shared/kernel/ids.ts';

/** Keeps what cluster-network tells of an opening; update that is older than what is known changes nothing. */
export async function takeInOpening(matching: MatchingStore, update: OpeningUpdate): Promise<void> {
  await recordOpening(matching.table, matching.memory, update.openingId, async (known) => updated(known, update));
}

/** Brings the opening that proposals see in step with its ledger, after a place was claimed or released. */
export async function takeInPlaces(matching: MatchingStore, openingId: OpeningId): Promise<void> {
  await recordOpening(matching.table, matching.memory, openingId, async (known) => {
    const ledger = await matching.table.fresh(ledgerItem, openingId);
    return known && ledger && withPlaces(known, ledger);
  });
}

function withPlaces(known: KnownOpening, { taken, everTaken }: { taken: number; everTaken: number }): KnownOpening {
  return known.taken === taken && known.everTaken === everTaken ? known : { ...known, taken, everTaken };
}
