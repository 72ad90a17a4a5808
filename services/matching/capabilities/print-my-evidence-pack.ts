import { packFile } from '#services/matching/ports/evidence-pack-file.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { myPackItem } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { EvidencePackId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PackPaperAsk, PackPaperLink } from '#shared/shapes/evidence-pack.ts';

/** The person's own copy on paper. Refusals: evidence-pack-not-found, evidence-pack-not-sent. */
export async function printMyEvidencePack(
  call: Call,
  matching: MatchingStore,
  packId: EvidencePackId,
  names: PackPaperAsk,
): Promise<Result<PackPaperLink, MatchingRefusal>> {
  const row = await matching.table.get(myPackItem, packId);
  return row ? packFile(call, matching, row, names) : refuse('evidence-pack-not-found');
}
