import type { CandidateId } from '#shared/kernel/ids.ts';
import { endOfDay, instant, type CivilDate } from '#shared/kernel/time.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';

/** What can fall due in visitation; the sweep has a handler for each. */
export type DueKind =
  | 'first-conversation'
  | 'staff-left'
  | 'consent-ends'
  | 'consent-runs-out'
  | 'companion-lapses'
  | 'attachment-scan'
  | 'attachment-gone'
  | 'conversation-reminder';

/** The first conversation is overdue when the last day for it is over. */
export function firstConversationDue(about: CandidateId, by: CivilDate): Write {
  const what: DueKind = 'first-conversation';
  return put(dueRow, { dueAt: endOfDay(by), what, about });
}

/**
 * The next steps of somebody who left are to be given to the owners of the cases: at the next tick, whatever time it is
 * (`atMs` only tells one portion of the work from the next).
 */
export function stepsToTakeBack(about: string, atMs = 0): Write {
  const what: DueKind = 'staff-left';
  return put(dueRow, { dueAt: instant(atMs), what, about });
}
