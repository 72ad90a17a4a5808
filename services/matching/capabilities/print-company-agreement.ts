import { agreementFile } from '#services/matching/ports/agreement-file.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { companyAgreementItem, isShown } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { AgreementId, CompanyId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { AgreementPaperAsk, AgreementPaperLink } from '#shared/shapes/agreement.ts';

/**
 * A company's copy of an agreement on paper: the person's name beside their signature only where they let the company read
 * it. Each fetching is logged. Refusals: agreement-not-found, agreement-not-sent.
 */
export async function printCompanyAgreement(
  call: Call,
  matching: MatchingStore,
  { companyId, agreementId }: { readonly companyId: CompanyId; readonly agreementId: AgreementId },
  names: AgreementPaperAsk,
): Promise<Result<AgreementPaperLink, MatchingRefusal>> {
  const row = await matching.table.get(companyAgreementItem, companyId, agreementId);
  if (!row || !isShown(row.state)) return refuse('agreement-not-found');
  await recordViewing(call, matching.table, [row.candidateId]);
  return agreementFile(call, matching, row, names);
}
