import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';

/** Writes to the one who asked for times for a match meeting what has come of it; what they did themselves is no news. */
export async function tellOfMeetingTimes(
  call: Call,
  dependencies: StaffDependencies,
  { id, facts }: EventOf<'MeetingTimesChanged'>,
): Promise<void> {
  const { news: notice, ownerId, companyName, candidateId, timesId } = facts;
  if (!notice) return;
  await writeToStaff(call, dependencies, ownerId, id, {
    ...{ template: 'meeting-times-news', notice, companyName },
    link: `${candidateLink(dependencies, candidateId)}/tider/${timesId}`,
  });
}
