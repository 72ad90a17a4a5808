import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { ExpectationsNotice } from '#shared/shapes/message.ts';
import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/**
 * Writes to the one who called a match meeting what person or company have done by themselves: answered for the first time,
 * questioned the text, or been the last to say yes. What the job broker writes down with them is no news.
 */
export async function tellOfExpectations(
  call: Call,
  dependencies: StaffDependencies,
  { id, facts }: EventOf<'AlignmentTalkChanged'>,
): Promise<void> {
  const notice = noticeOf(facts);
  const { ownerId, companyName, candidateId, meetingId } = facts;
  if (!notice || !ownerId || !companyName) return;
  await writeToStaff(call, dependencies, ownerId, id, {
    ...{ template: 'expectations-news', notice, companyName },
    link: `${candidateLink(dependencies, candidateId)}/matchmoeder/${meetingId}`,
  });
}

function noticeOf({
  by,
  state,
  number,
  first,
}: EventOf<'AlignmentTalkChanged'>['facts']): ExpectationsNotice | undefined {
  if (!by) return undefined;
  if (state === 'signed') return 'signed';
  if (state === 'open' && number !== undefined) return 'questioned';
  return state === 'open' && first ? 'answered' : undefined;
}
