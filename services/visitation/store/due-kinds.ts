import type { CandidateId } from '#shared/kernel/ids.ts';
import { endOfDay, type CivilDate } from '#shared/kernel/time.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';

/** What can fall due in visitation; the sweep has a handler for each. */
export type DueKind = 'first-conversation';

/** The first conversation is overdue when the last day for it is over. */
export function firstConversationDue(about: CandidateId, by: CivilDate): Write {
  const what: DueKind = 'first-conversation';
  return put(dueRow, { dueAt: endOfDay(by), what, about });
}
