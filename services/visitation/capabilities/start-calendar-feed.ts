import { randomBytes } from 'node:crypto';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { calendarFeedItem, ownCalendarFeedItem } from '#services/visitation/store/calendar-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { fingerprint, newSecretWord } from '#shared/runtime/secret-word.ts';
import { put, remove } from '#shared/runtime/write.ts';
import type { CalendarFeedAddress, CalendarFeedStart } from '#shared/shapes/calendar.ts';

/**
 * Gives the caller a secret address that their calendar can be followed by; the one they had before stops at once. The address
 * is shown this once: what is kept does not lead back to it. Refusal: stale-version, where it was renewed at another place.
 */
export async function startCalendarFeed(
  call: Call,
  { table, publicOrigin }: Pick<VisitationStore, 'table' | 'publicOrigin'>,
  { names }: CalendarFeedStart,
): Promise<Result<CalendarFeedAddress, VisitationRefusal>> {
  const { personId, role } = call.caller;
  const before = await table.fresh(ownCalendarFeedItem, personId);
  const word = newSecretWord(randomBytes);
  const feed = { mark: fingerprint(word), personId, role, names, since: call.now };
  return commit(call, table, {
    writes: [
      putOver(ownCalendarFeedItem, before, asNextVersion({ ...feed, version: before?.version ?? 0 })),
      put(calendarFeedItem, feed),
      ...(before ? [remove(calendarFeedItem, before.mark)] : []),
    ],
    events: [],
    about: [],
    answer: { address: `${publicOrigin}/api/visitation/${call.scope}/calendar-feeds/${word}`, names },
  });
}
