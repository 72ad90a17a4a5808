import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementOfCompanyLink } from '#services/matching/store/linked-agreement.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { signByLink } from '#services/matching/store/sign-by-link.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AgreementAnswerSent } from '#shared/shapes/agreement.ts';
import type { LinkedSignature } from '#shared/shapes/signing-link.ts';

/**
 * Signs the agreement that was read, by the company’s link and the code. The municipality takes it in as any signature.
 * Refusals: those of agreementOfCompanyLink and signByLink.
 */
export async function signCompanyAgreementByLink(
  call: Call,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  signed: LinkedSignature,
): Promise<Result<AgreementAnswerSent, MatchingRefusal>> {
  const opened = await agreementOfCompanyLink(call, own, signed.word);
  return opened.ok ? signByLink(call, own, opened.value, signed) : opened;
}
