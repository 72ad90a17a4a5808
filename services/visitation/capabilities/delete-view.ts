import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { viewAtVersion } from '#services/visitation/store/own-view.ts';
import { savedViewItem } from '#services/visitation/store/view-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { SavedViewId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { removeUnchanged } from '#shared/runtime/conditions.ts';
import type { ViewSaved } from '#shared/shapes/saved-view.ts';

/**
 * Takes a view away; the people in it stay where they are. Whoever regrets it saves it again as it was. Refusals:
 * saved-view-not-found, stale-version.
 */
export async function deleteView(
  call: Call,
  visitation: VisitationStore,
  viewId: SavedViewId,
  version: number,
): Promise<Result<ViewSaved, VisitationRefusal>> {
  const before = await viewAtVersion(call, visitation, viewId, version);
  if (!before.ok) return before;
  return commit(call, visitation.table, {
    writes: [removeUnchanged(savedViewItem, before.value)],
    events: [],
    about: [],
    answer: { viewId, version },
  });
}
