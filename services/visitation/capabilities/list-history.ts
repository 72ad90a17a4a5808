import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { historyFor } from '#services/visitation/domain/shown-to-role.ts';
import { candidateItem, historyItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
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
): Promise<Result<PageOf<HistoryEntry>, VisitationRefusal>> {
  if (!(await visitation.table.get(candidateItem, candidateId))) return refuse('candidate-not-found');
  const page = await historyPage(call, visitation, candidateId, ask);
  if (page.ok) await recordViewing(call, visitation.table, [candidateId]);
  return page;
}

/** One page of the timeline, without the log entry: for those that write their own. */
export async function historyPage(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  ask: PageQuery,
): Promise<Result<PageOf<HistoryEntry>, VisitationRefusal>> {
  const query = { kind: historyItem, of: [candidateId], descending: true, pageSize };
  const page = await readPage(visitation, ask, query);
  return page.ok
    ? ok({
        ...page.value,
        items: historyFor(
          call.caller,
          page.value.items.map(({ entry }) => entry),
        ),
      })
    : page;
}
