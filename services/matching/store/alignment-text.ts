import type { AlignmentTalk } from '#services/matching/domain/alignment-talk.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Alignment } from '#shared/shapes/match-meeting.ts';
import { alignmentItem } from './people-items.ts';

/** The text that holds of a talk; undefined while none does. */
export async function textOf(
  municipality: Pick<Table, 'fresh'>,
  { meetingId, settled }: Pick<AlignmentTalk, 'meetingId' | 'settled'>,
): Promise<Alignment | undefined> {
  if (settled === undefined) return undefined;
  return (await municipality.fresh(alignmentItem, meetingId, String(settled).padStart(4, '0')))?.alignment;
}
