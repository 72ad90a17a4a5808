import type { Role } from '#shared/access/roles.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { CalendarKind, FeedNames } from '#shared/shapes/calendar.ts';

/** A meeting in the calendar of one of the staff. `version` is that of the meeting itself: the newer one wins. */
export type CalendarEntry = {
  /** The meeting's own id. */
  readonly entryId: string;
  readonly personId: string;
  readonly version: number;
  readonly kind: CalendarKind;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly place?: string;
  readonly candidateId?: CandidateId;
  /** Cancelled, or somebody else's now: the row stays, so that older news cannot bring it back. */
  readonly off?: true;
};

export const calendarEntryItem = defineItem<CalendarEntry, 'calendar'>({
  name: 'calendar-entry',
  partition: (entry) => [entry.entryId],
  sort: (entry) => [entry.personId],
  indexes: {
    calendar: {
      on: 'gsi1',
      place: ({ off, personId, startsAt, entryId }) =>
        off ? undefined : { of: [personId], sort: `${startsAt}#${entryId}` },
    },
  },
});

/** A meeting as it stands now, and who of the staff takes part; nobody where it was cancelled. */
export type CalendarHappening = Omit<CalendarEntry, 'personId' | 'off'> & { readonly staffIds: readonly string[] };

/** The most staff of one meeting. */
const mostStaff = 50;

/**
 * Shows a meeting in the calendars of those who take part, and takes it out of those who no longer do. For consumers of
 * events: news may come twice and in any order.
 */
export async function showInCalendar(table: Table, happening: CalendarHappening): Promise<void> {
  for (const entry of await entriesOf(table, happening)) await writeIfNewer(table, calendarEntryItem, entry);
}

async function entriesOf(table: Table, { staffIds, ...meeting }: CalendarHappening): Promise<CalendarEntry[]> {
  const stood = await table.list({ kind: calendarEntryItem, of: [meeting.entryId], limit: mostStaff, fresh: true });
  const gone = stood.items.filter(({ personId }) => !staffIds.includes(personId));
  return [
    ...[...new Set(staffIds)].map((personId): CalendarEntry => ({ ...meeting, personId })),
    ...gone.map(({ personId }): CalendarEntry => ({ ...meeting, personId, off: true })),
  ];
}

/** A calendar that is followed from outside this house: by the fingerprint of the secret word in its address. */
export type CalendarFeed = {
  readonly mark: string;
  readonly personId: string;
  readonly role: Role;
  readonly names: FeedNames;
  readonly since: Instant;
};
export const calendarFeedItem = defineItem<CalendarFeed>({ name: 'calendar-feed', partition: (feed) => [feed.mark] });

/** The one address that somebody's calendar has now. */
export type OwnCalendarFeed = CalendarFeed & { readonly version: number };
export const ownCalendarFeedItem = defineItem<OwnCalendarFeed>({
  name: 'own-calendar-feed',
  partition: (feed) => [feed.personId],
});
