import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementOfCompanyLink } from '#services/matching/store/linked-agreement.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { askCode } from '#services/matching/store/signing-codes.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { SigningCodeAsked } from '#shared/shapes/signing-link.ts';

/**
 * Has a code sent to the company’s telephone on record, and to no other: whoever was only sent the link on cannot sign.
 * Refusals: those of agreementOfCompanyLink and askCode.
 */
export async function askCompanySigningCode(
  call: Call,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  { word }: { readonly word: string },
): Promise<Result<SigningCodeAsked, MatchingRefusal>> {
  const opened = await agreementOfCompanyLink(call, own, word);
  return opened.ok ? askCode(call, own, opened.value) : opened;
}
