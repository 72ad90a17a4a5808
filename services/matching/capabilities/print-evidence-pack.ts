import { packFile } from '#services/matching/ports/evidence-pack-file.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { packOf } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { PackPaperAsk, PackPaperLink } from '#shared/shapes/evidence-pack.ts';
import type { PackPlace } from './step-evidence-pack.ts';

/**
 * The description on paper with the person's own words; each fetching is logged.
 * Refusals: evidence-pack-not-found, evidence-pack-not-sent.
 */
export async function printEvidencePack(
  call: Call,
  matching: MatchingStore,
  { candidateId, packId }: PackPlace,
  names: PackPaperAsk,
): Promise<Result<PackPaperLink, MatchingRefusal>> {
  const pack = await packOf(matching.table, candidateId, packId);
  if (!pack) return refuse('evidence-pack-not-found');
  await recordViewing(call, matching.table, [candidateId]);
  return packFile(call, matching, { ...pack, given: [...pack.given] }, names);
}
