import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { SavedViewId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { savedViewItem, type KeptView } from './view-items.ts';
import type { VisitationStore } from './visitation-store.ts';

/** Whoever keeps a view changes it; a shared one the team leader too, so that it does not outlive its keeper. */
export function mayChange({ caller }: Call, view: KeptView): boolean {
  return view.byId === caller.personId || (view.shared && caller.role === 'team-leader');
}

/**
 * The view a change is about, in the version that was seen, where the caller may change it. Refusals: saved-view-not-found, stale-version.
 */
export async function viewAtVersion(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  viewId: SavedViewId,
  version: number,
): Promise<Result<KeptView, VisitationRefusal>> {
  const view = await table.fresh(savedViewItem, viewId);
  if (!view || !mayChange(call, view)) return refuse('saved-view-not-found');
  return view.version === version ? ok(view) : refuse('stale-version');
}
