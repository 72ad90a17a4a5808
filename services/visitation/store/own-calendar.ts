import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { calendarEntryItem, type CalendarEntry } from './calendar-items.ts';
import { candidateItem, type VisitationStore } from './visitation-store.ts';

/** Sorts after everything of a day or an instant. */
const after = '#~';

/** Somebody's meetings from one instant up to another, in their order; one more than `most` where there are more. */
export async function meetingsBetween(
  { table }: Pick<VisitationStore, 'table'>,
  personId: string,
  { begins, ends, most }: { readonly begins: Instant; readonly ends: Instant; readonly most: number },
): Promise<readonly CalendarEntry[]> {
  const query = { kind: calendarEntryItem, index: 'calendar', of: [personId] } as const;
  return (await table.list({ ...query, from: begins, to: ends, limit: most + 1 })).items;
}

/** The people whose next step somebody owns, due from one day to another, or up to it; one more than `most` where there are more. */
export async function stepsBetween(
  { table }: Pick<VisitationStore, 'table'>,
  personId: string,
  { from, to, most }: { readonly from?: CivilDate; readonly to: CivilDate; readonly most: number },
): Promise<readonly Candidate[]> {
  const query = { kind: candidateItem, index: 'work', of: [personId] } as const;
  return (await table.list({ ...query, ...(from && { from }), to: `${to}${after}`, limit: most + 1 })).items;
}
