import { listedWrites } from '#services/visitation/store/listed-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { unchanged } from '#shared/runtime/conditions.ts';

/**
 * Keeps a person in the lists by contact person, visitation group and target group: as they stand now, whatever event asks
 * and however late, under the person's version. A rebuild so brings the lists back.
 */
export async function keepListedPerson({ table }: VisitationStore, candidateId: string): Promise<void> {
  const candidate = await table.fresh(candidateItem, candidateId);
  if (!candidate) return;
  // The rows are read after the candidate: whatever was written for an older version is seen, and nothing newer is lost.
  const writes = await listedWrites(table, candidate);
  if (writes.length === 0) return;
  await table.transact([unchanged(candidateItem, [candidateId], candidate.version), ...writes]);
}
