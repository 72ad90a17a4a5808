import type { OpeningId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { declinedItem } from './people-items.ts';

const mostDeclined = 500;

/** Who of the municipality's people has declined an opening. */
export async function declinedBy(table: Table, openingId: OpeningId): Promise<ReadonlySet<string>> {
  const rows = await table.list({
    kind: declinedItem,
    index: 'declined-opening',
    of: [openingId],
    limit: mostDeclined,
  });
  return new Set(rows.items.map((row) => row.candidateId));
}
