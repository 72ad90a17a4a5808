import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementOfPersonLink, readByCode } from '#services/matching/store/linked-agreement.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { checkCode } from '#services/matching/store/signing-codes.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CodeTyped, LinkedAgreement } from '#shared/shapes/signing-link.ts';

/** The agreement for whoever has the person’s link and the code. Refusals: those of agreementOfPersonLink and checkCode. */
export async function readMyAgreementByLink(
  call: Call,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  typed: CodeTyped,
): Promise<Result<LinkedAgreement, MatchingRefusal>> {
  const opened = await agreementOfPersonLink(call, own, typed.word);
  if (!opened.ok) return opened;
  const checked = await checkCode(call, own, opened.value, typed);
  return checked.ok ? readByCode(opened.value) : checked;
}
