import { showInCalendar } from '#services/visitation/store/calendar-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';

/** A match meeting stands in the calendars of the one who called it and of the staff who take part; cancelled, in nobody's. */
export async function keepMatchMeeting(
  { table }: Pick<VisitationStore, 'table'>,
  { facts, version }: EventOf<'MatchMeetingCalled'>,
): Promise<void> {
  await showInCalendar(table, {
    ...{
      entryId: facts.meetingId,
      version,
      kind: 'match-meeting',
      candidateId: toldId('candidate', facts.candidateId),
    },
    ...{ startsAt: instant(facts.startsAt), minutes: facts.minutes, place: `${facts.companyName}, ${facts.place}` },
    staffIds: facts.cancelled ? [] : [facts.ownerId, ...facts.staffIds],
  });
}
