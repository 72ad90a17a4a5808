import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { answeredLine } from '#services/matching/domain/shown-proposals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { shownProposalsItem } from '#services/matching/store/shown-proposals-items.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type PageOf } from '#shared/runtime/paged-list.ts';
import type { AnsweredProposalsLine } from '#shared/shapes/shown-proposals.ts';

/** The people who have answered the places that the caller showed them, the newest answer first. Refusal: cursor-not-valid. */
export function listAnsweredProposals(
  call: Call,
  matching: MatchingStore,
  page: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
): Promise<Result<PageOf<AnsweredProposalsLine>, MatchingRefusal>> {
  const query = { kind: shownProposalsItem, index: 'proposals-answered', of: [call.caller.personId] } as const;
  return pagedList(call, matching, page, { ...query, descending: true }, answeredLine);
}
