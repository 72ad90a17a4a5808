import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { stillThereOfCompanyLink, linkedStillThere } from '#services/matching/store/linked-still-there.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { LinkedStillThere } from '#shared/shapes/still-there.ts';

/**
 * The six-month question that a company’s link is for, without signing in: no name, and nothing that anybody said. Refusals: those of
 * stillThereOfCompanyLink.
 */
export async function openCompanyStillThereLink(
  call: Pick<Call, 'now' | 'askedFrom' | 'scope'>,
  partnership: Pick<MatchingStore, 'table' | 'keys'>,
  { word }: { readonly word: string },
): Promise<Result<LinkedStillThere, MatchingRefusal>> {
  const opened = await stillThereOfCompanyLink(call, partnership, word);
  return opened.ok ? linkedStillThere(partnership, opened.value) : opened;
}
