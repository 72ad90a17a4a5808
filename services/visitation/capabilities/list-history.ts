import { candidateItem, historyItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';

const pageSize = 40;

/**
 * The lines of a person's timeline, newest first: what was done here and what was heard from matching. Conversations
 * and the referral stand on the person's page itself. Refusals: candidate-not-found, cursor-not-valid.
 */
export async function listHistory(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  ask: PageQuery,
): Promise<Result<{ items: HistoryEntry[]; cursor: string | null }>> {
  if (!(await visitation.table.get(candidateItem, candidateId))) return refuse('candidate-not-found');
  const page = await historyPage(visitation, candidateId, ask);
  if (page.ok) await recordViewing(call, visitation.table, [candidateId]);
  return page;
}

/** One page of the timeline, without the log entry: for those that write their own. */
export async function historyPage(
  visitation: VisitationStore,
  candidateId: CandidateId,
  ask: PageQuery,
): Promise<Result<{ items: HistoryEntry[]; cursor: string | null }>> {
  const { cursorKey } = await visitation.keys();
  const list = `history/${candidateId}`;
  const after = openCursor(cursorKey, list, ask.cursor);
  if (!after.ok) return after;
  const page = await visitation.table.list({
    kind: historyItem,
    of: [candidateId],
    descending: true,
    limit: ask.limit ?? pageSize,
    ...(after.value && { after: after.value }),
  });
  const items = page.items.map((row) => row.entry);
  return ok({ items, cursor: sealCursor(cursorKey, list, page.last) });
}
