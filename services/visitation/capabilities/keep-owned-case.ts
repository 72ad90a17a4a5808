import { ownedCaseItem, ownerOfOpen } from '#services/visitation/store/owned-cases.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import { put, remove } from '#shared/runtime/write.ts';

/**
 * Keeps a case in its owner's list while it is open: as it stands now, whatever event asks and however late, under the
 * person's version. A rebuild so brings the lists back.
 */
export async function keepOwnedCase({ table }: VisitationStore, candidateId: string): Promise<void> {
  const candidate = await table.fresh(candidateItem, candidateId);
  if (!candidate) return;
  const { ownerId, version } = candidate;
  const isListed = (await table.get(ownedCaseItem, ownerId, candidateId)) !== undefined;
  const isOpen = ownerOfOpen(candidate) !== undefined;
  if (isListed === isOpen) return;
  await table.transact([
    unchanged(candidateItem, [candidateId], version),
    isOpen
      ? put(ownedCaseItem, { ownerId, candidateId: candidate.candidateId })
      : remove(ownedCaseItem, ownerId, candidateId),
  ]);
}
