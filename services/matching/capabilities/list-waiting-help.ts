import type { HelpCall } from '#services/matching/domain/help-call.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { helpCallItem } from '#services/matching/store/help-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { HelpCallView } from '#shared/shapes/help-call.ts';

/** The calls for help that nobody has closed, the first to be answered first: one's own, or all. Refusal: cursor-not-valid. */
export function listWaitingHelp(
  call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  { view, ...page }: Page & { readonly view: 'mine' | 'all' },
): Promise<Result<{ items: HelpCallView[]; cursor: string | null }, MatchingRefusal>> {
  const query =
    view === 'mine'
      ? ({ kind: helpCallItem, index: 'help-of', of: [call.caller.personId] } as const)
      : ({ kind: helpCallItem, index: 'help-here', of: [] } as const);
  return pagedList(call, matching, page, query, shownOf);
}

function shownOf({ closedById: _inLog, ...shown }: HelpCall): HelpCallView {
  return shown;
}
