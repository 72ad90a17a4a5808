import { calendarFeed, type FeedDeadlines, type FeedMeeting } from '#services/visitation/domain/calendar-feed.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { calendarFeedItem, type CalendarEntry, type CalendarFeed } from '#services/visitation/store/calendar-items.ts';
import { meetingsBetween, stepsBetween } from '#services/visitation/store/own-calendar.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { addDays, dateOf, endOfDay, instantIn } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { hasLeft } from '#shared/runtime/known-staff.ts';
import { fingerprint } from '#shared/runtime/secret-word.ts';

const daysBack = 30;
const daysAhead = 180;
const most = 500;

/** A calendar as text, and its tag: the same until something in it changes. */
export type ReadFeed = { readonly text: string; readonly tag: string };

/**
 * The calendar that a secret address leads to, for the program that follows it. Where it names people by their first letters,
 * what is given out is logged as seen by whose calendar it is; what the program has already (`has`) is given out to nobody.
 * An address that was renewed or ended, or belongs to somebody who left, is not there. Refusal: calendar-not-found.
 */
export async function readCalendarFeed(
  call: Call,
  visitation: VisitationStore,
  word: string,
  has?: string,
): Promise<Result<ReadFeed, VisitationRefusal>> {
  const { table } = visitation;
  const feed = await table.fresh(calendarFeedItem, fingerprint(word));
  if (!feed || (await hasLeft(table, feed.personId))) return refuse('calendar-not-found');
  const today = dateOf(call.now);
  const [from, to] = [addDays(today, -daysBack), addDays(today, daysAhead)];
  const [entries, steps] = await Promise.all([
    meetingsBetween(visitation, feed.personId, { begins: instantIn(from), ends: endOfDay(to), most }),
    stepsBetween(visitation, feed.personId, { from, to, most }),
  ]);
  const meetings = await Promise.all(entries.slice(0, most).map((entry) => feedMeeting(visitation, feed, entry)));
  const address = `${visitation.publicOrigin}/kommune/kalender`;
  const text = calendarFeed(meetings, perDay(steps.flatMap(({ next }) => next?.dueOn ?? [])), feed.names, address);
  const tag = `"${(await visitation.keys()).fingerprint('calendar', text)}"`;
  const seen = entries.flatMap(({ candidateId }) => candidateId ?? []);
  if (feed.names === 'initials' && tag !== has) await recordViewing(asOwner(call, feed), table, [...new Set(seen)]);
  return ok({ text, tag });
}

async function feedMeeting(
  { table }: VisitationStore,
  { names }: CalendarFeed,
  { entryId, version, kind, startsAt, minutes, candidateId }: CalendarEntry,
): Promise<FeedMeeting> {
  const candidate = names === 'initials' && candidateId ? await table.get(candidateItem, candidateId) : undefined;
  const name = candidate && { firstName: candidate.firstName, lastName: candidate.lastName };
  return { entryId, version, kind, startsAt, minutes, ...name };
}

function perDay(days: readonly FeedDeadlines['on'][]): FeedDeadlines[] {
  const counts = new Map<FeedDeadlines['on'], number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].map(([on, count]) => ({ on, count }));
}

/** Whoever follows the address is the one it was given to, as far as anybody can tell. */
function asOwner(call: Call, { personId, role }: CalendarFeed): Call {
  return { ...call, caller: { ...call.caller, personId: toldId('person', personId), role } };
}
