import { namePartsOf } from '#services/visitation/domain/name-parts.ts';
import { candidateItem, namePartItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { put } from '#shared/runtime/write.ts';

/** Makes a referred person findable by name. Done after the referral, so that referring stays one small transaction. */
export async function indexName(visitation: VisitationStore, candidateId: CandidateId): Promise<void> {
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) throw new Error('a referred candidate is not there to be indexed');
  const parts = namePartsOf(candidate.name);
  if (parts.length > 0)
    await visitation.table.transact(parts.map((part) => put(namePartItem, { ...part, candidateId })));
}
