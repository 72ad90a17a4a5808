import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { agreementOfPersonLink, beforeCode } from '#services/matching/store/linked-agreement.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AgreementLinkView } from '#shared/shapes/signing-link.ts';

/**
 * What a person’s link to an agreement opens without a code: that it waits, and nothing of what it says. Refusals: those of
 * agreementOfPersonLink.
 */
export async function openMyAgreementLink(
  call: Pick<Call, 'now' | 'askedFrom'>,
  own: Pick<MatchingStore, 'table' | 'keys'>,
  { word }: { readonly word: string },
): Promise<Result<AgreementLinkView, MatchingRefusal>> {
  const opened = await agreementOfPersonLink(call, own, word);
  return opened.ok ? ok(await beforeCode(call, own, opened.value)) : opened;
}
