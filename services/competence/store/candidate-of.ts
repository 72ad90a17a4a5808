import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { knownCandidateItem } from './competence-store.ts';

/** Who a citizen is in the table's municipality, where it has referred them. */
export async function candidateOf(table: Table, citizen: string): Promise<CandidateId | undefined> {
  const { items } = await table.list({ kind: knownCandidateItem, index: 'known-citizens', of: [citizen], limit: 1 });
  return items[0]?.candidateId;
}
