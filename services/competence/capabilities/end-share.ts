import { endedShare, shareTable } from '#services/competence/domain/portfolio.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { shareItem } from '#services/competence/store/portfolio-items.ts';
import type { ShareId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { ShareEnd, ShareEnded } from '#shared/shapes/portfolio.ts';

/** The person ends a link at once. Refusals: share-not-found, share-not-open, stale-version. */
export async function endShare(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  shareId: ShareId,
  { version }: ShareEnd,
): Promise<Result<ShareEnded, CompetenceRefusal>> {
  const before = await table.fresh(shareItem, shareId);
  if (!before) return refuse('share-not-found');
  if (!nextState(shareTable, before.state, 'end-share')) return refuse('share-not-open');
  if (before.version !== version) return refuse('stale-version');
  const after = endedShare(before);
  return commit(call, table, {
    writes: [replace(shareItem, before, after, priorStates(shareTable, 'end-share'))],
    events: [],
    about: [],
    answer: { shareId, version: after.version },
  });
}
