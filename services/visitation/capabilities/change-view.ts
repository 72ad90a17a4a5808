import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { viewAtVersion } from '#services/visitation/store/own-view.ts';
import { savedViewItem } from '#services/visitation/store/view-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { SavedViewId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { ViewChange, ViewSaved } from '#shared/shapes/saved-view.ts';

/** Another name for a view, other filters or columns, and whether it is shared. Refusals: saved-view-not-found, stale-version. */
export async function changeView(
  call: Call,
  visitation: VisitationStore,
  viewId: SavedViewId,
  { version, ...view }: ViewChange,
): Promise<Result<ViewSaved, VisitationRefusal>> {
  const before = await viewAtVersion(call, visitation, viewId, version);
  if (!before.ok) return before;
  const after = asNextVersion({ ...before.value, ...view });
  return commit(call, visitation.table, {
    writes: [replace(savedViewItem, before.value, after)],
    events: [],
    about: [],
    answer: { viewId, version: after.version },
  });
}
