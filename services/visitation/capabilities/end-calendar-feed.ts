import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { calendarFeedItem, ownCalendarFeedItem } from '#services/visitation/store/calendar-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { remove } from '#shared/runtime/write.ts';

/** Ends the address that the caller's calendar was followed by. Does nothing where there is none. */
export async function endCalendarFeed(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
): Promise<Result<{ ended: boolean }, VisitationRefusal>> {
  const own = await table.fresh(ownCalendarFeedItem, call.caller.personId);
  return commit(call, table, {
    writes: own ? [remove(ownCalendarFeedItem, own.personId), remove(calendarFeedItem, own.mark)] : [],
    events: [],
    about: [],
    answer: { ended: own !== undefined },
  });
}
