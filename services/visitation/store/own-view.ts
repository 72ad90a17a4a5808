import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { SavedViewId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { savedViewItem, type KeptView } from './view-items.ts';
import type { VisitationStore } from './visitation-store.ts';

/**
 * The view a change is about, in the version that was seen: whoever keeps it changes it. A shared one can be changed by the
 * team leader too, so that it does not outlive its keeper. Refusals: saved-view-not-found, stale-version.
 */
export async function viewAtVersion(
  { caller }: Call,
  { table }: Pick<VisitationStore, 'table'>,
  viewId: SavedViewId,
  version: number,
): Promise<Result<KeptView, VisitationRefusal>> {
  const view = await table.fresh(savedViewItem, viewId);
  const mayChange = view && (view.byId === caller.personId || (view.shared && caller.role === 'team-leader'));
  if (!mayChange) return refuse('saved-view-not-found');
  return view.version === version ? ok(view) : refuse('stale-version');
}
