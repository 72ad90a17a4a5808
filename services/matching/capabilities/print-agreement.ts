import { agreementFile } from '#services/matching/ports/agreement-file.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementOf } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { AgreementPaperAsk, AgreementPaperLink } from '#shared/shapes/agreement.ts';
import type { AgreementPlace } from './change-agreement.ts';

/**
 * The municipality's copy of an agreement on paper, with the proof of its signatures; each fetching is logged.
 * Refusals: agreement-not-found, agreement-not-sent.
 */
export async function printAgreement(
  call: Call,
  matching: MatchingStore,
  { placementId, agreementId }: AgreementPlace,
  names: AgreementPaperAsk,
): Promise<Result<AgreementPaperLink, MatchingRefusal>> {
  const agreement = await agreementOf(matching.table, placementId, agreementId);
  if (!agreement) return refuse('agreement-not-found');
  await recordViewing(call, matching.table, [agreement.candidateId]);
  return agreementFile(call, matching, agreement, names);
}
