import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementOfPersonLink } from '#services/matching/store/linked-agreement.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { signByLink } from '#services/matching/store/sign-by-link.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AgreementAnswerSent } from '#shared/shapes/agreement.ts';
import type { OwnLinkedSignature } from '#shared/shapes/signing-link.ts';

/**
 * Signs the agreement that was read, by the person’s link and the code. The municipality takes it in as any signature.
 * Refusals: those of agreementOfPersonLink and signByLink.
 */
export async function signMyAgreementByLink(
  call: Call,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  signed: OwnLinkedSignature,
): Promise<Result<AgreementAnswerSent, MatchingRefusal>> {
  const opened = await agreementOfPersonLink(call, own, signed.word);
  return opened.ok ? signByLink(call, own, opened.value, signed) : opened;
}
