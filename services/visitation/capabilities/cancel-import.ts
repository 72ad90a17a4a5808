import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { removeLines, removeSent } from '#services/visitation/store/import-items.ts';
import { importAtVersion, moved } from '#services/visitation/store/import-moves.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { ReferralImportId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { ImportChanged } from '#shared/shapes/referral-import.ts';

/**
 * A list is put away before anything is written: its file and its lines are removed at once.
 * Refusals: import-not-found, stale-version, import-goes-on (it is being written), import-over.
 */
export async function cancelImport(
  call: Call,
  visitation: VisitationStore,
  importId: ReferralImportId,
  version: number,
): Promise<Result<ImportChanged, VisitationRefusal>> {
  const found = await importAtVersion(visitation, importId, version, 'cancel-import');
  if (!found.ok) return found;
  const { after, write } = moved(found.value, 'cancel-import', { finishedAt: call.now });
  const cancelled = await commit(call, visitation.table, {
    writes: [write],
    events: [],
    about: [],
    answer: { importId, version: after.version },
  });
  if (cancelled.ok) {
    await removeSent(visitation, importId);
    await removeLines(visitation, found.value);
  }
  return cancelled;
}
