import { agreementFile } from '#services/matching/ports/agreement-file.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { isShown, myAgreementItem } from '#services/matching/store/agreement-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { AgreementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AgreementPaperAsk, AgreementPaperLink } from '#shared/shapes/agreement.ts';

/** The person's own copy of an agreement on paper. Refusals: agreement-not-found, agreement-not-sent. */
export async function printMyAgreement(
  call: Call,
  matching: MatchingStore,
  agreementId: AgreementId,
  names: AgreementPaperAsk,
): Promise<Result<AgreementPaperLink, MatchingRefusal>> {
  const row = await matching.table.get(myAgreementItem, agreementId);
  if (!row || !isShown(row.state)) return refuse('agreement-not-found');
  return agreementFile(call, matching, row, names);
}
