import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { myAlignmentItem } from '#services/matching/store/alignment-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { maySayYes, sendAlignment } from './send-alignment.ts';
import type { MatchMeetingId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { AlignmentYes } from '#shared/shapes/alignment-answers.ts';
import type { AlignmentSent } from '#shared/shapes/alignment-talk.ts';

/**
 * A person says yes to the text that came of the meeting; from then on the company may read it. Refusals:
 * match-meeting-not-found, match-meeting-is-over, alignment-settled-anew, alignment-signed-already.
 */
export async function signMyAlignment(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  meetingId: MatchMeetingId,
  { number }: AlignmentYes,
): Promise<Result<AlignmentSent, MatchingRefusal>> {
  const row = await table.fresh(myAlignmentItem, meetingId);
  if (!row) return refuse('match-meeting-not-found');
  const may = maySayYes(row, number);
  return may.ok ? sendAlignment(call, table, 'citizen', row, { what: 'yes', number }) : may;
}
