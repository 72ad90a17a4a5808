import { ownCalendarFeedItem } from '#services/visitation/store/calendar-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { CalendarFeedView } from '#shared/shapes/calendar.ts';

/** Whether the caller's calendar can be followed from elsewhere, since when, and how people are named there; never the address. */
export async function openCalendarFeed(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
): Promise<Result<CalendarFeedView, never>> {
  const own = await table.fresh(ownCalendarFeedItem, call.caller.personId);
  return ok({ feed: own ? { since: own.since, names: own.names } : null });
}
