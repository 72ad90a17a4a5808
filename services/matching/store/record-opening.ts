import type { KnownOpening } from '#services/matching/domain/opening.ts';
import type { OpeningId } from '#shared/kernel/ids.ts';
import { recordChange } from '#shared/runtime/record-change.ts';
import type { Table } from '#shared/runtime/table.ts';
import { update, type Write } from '#shared/runtime/write.ts';
import { openingChanges, type OpeningsInMemory } from './openings-in-memory.ts';
import { ledgerItem } from './shared-items.ts';

/** Saves what became of an opening as the partnership's next numbered change, with its ledger, in one transaction. */
export async function recordOpening(
  shared: Table,
  memory: OpeningsInMemory,
  openingId: OpeningId,
  after: (known: KnownOpening | undefined) => Promise<KnownOpening | undefined>,
): Promise<void> {
  await recordChange(openingChanges, shared, memory, openingId, after, ledgerOf);
}

function ledgerOf({ openingId, facts, state }: KnownOpening): Write[] {
  if (!facts) return [];
  return [
    update(ledgerItem, [openingId], {
      set: 'SET openingId = :id, #places = :places, #open = :open, taken = if_not_exists(taken, :none), everTaken = if_not_exists(everTaken, :none), #kind = :kind, #schema = :schema',
      names: { '#places': 'places', '#open': 'open', '#kind': 'itemKind', '#schema': 'itemSchema' },
      values: {
        ':id': openingId,
        ':places': facts.places,
        ':open': state === 'open',
        ':none': 0,
        ':kind': ledgerItem.name,
        ':schema': ledgerItem.schema,
      },
    }),
  ];
}
