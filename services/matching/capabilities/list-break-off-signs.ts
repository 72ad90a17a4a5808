import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { shownSignsItem, type ShownSigns } from '#services/matching/store/break-off-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { addDays, dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Result } from '#shared/kernel/result.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { signsLookBack } from '#shared/rules/break-off-rules.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type Page } from '#shared/runtime/paged-list.ts';
import type { SignsLine } from '#shared/shapes/break-off-signs.ts';

/** The placements with signs that nobody has dealt with, the oldest first: one's own, or all. Refusal: cursor-not-valid. */
export function listBreakOffSigns(
  call: Call,
  matching: Pick<MatchingStore, 'table' | 'keys'>,
  { view, ...page }: Page & { readonly view: 'mine' | 'all' },
): Promise<Result<{ items: SignsLine[]; cursor: string | null }, MatchingRefusal>> {
  const { personId } = call.caller;
  const today = dateOf(call.now);
  const since = addDays(today, -ruleOn(signsLookBack, today).value);
  const query =
    view === 'mine'
      ? ({ kind: shownSignsItem, index: 'signs-of', of: [personId] } as const)
      : ({ kind: shownSignsItem, index: 'signs-here', of: [] } as const);
  return pagedList(call, matching, page, query, (row) => lineOf(row, since));
}

/** What was said so long ago that it is history is not shown, also where nothing was said since. */
function lineOf({ version: _drawn, open, ...row }: ShownSigns, since: CivilDate): SignsLine {
  return { ...row, open: open.filter(({ on }) => on >= since) };
}
