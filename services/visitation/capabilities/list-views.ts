import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { mayChange } from '#services/visitation/store/own-view.ts';
import { savedViewItem } from '#services/visitation/store/view-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { SavedView, ViewsQuery } from '#shared/shapes/saved-view.ts';

/** The views that the one who asks keeps, or those that colleagues share, by name. Nobody is seen. Refusal: cursor-not-valid. */
export async function listViews(
  call: Call,
  visitation: VisitationStore,
  { whose = 'own', ...page }: ViewsQuery,
): Promise<Result<PageOf<SavedView>, VisitationRefusal>> {
  const { personId } = call.caller;
  const list =
    whose === 'own' ? ({ index: 'views-of', of: [personId] } as const) : ({ index: 'shared-views', of: [] } as const);
  const found = await readPage(visitation, page, { kind: savedViewItem, ...list });
  if (!found.ok) return found;
  const { items, cursor } = found.value;
  const shown = whose === 'own' ? items : items.filter(({ byId }) => byId !== personId);
  return ok({
    items: shown.map((view) => ({
      ...view,
      own: view.byId === personId,
      mayChange: mayChange(call, view),
    })),
    cursor,
  });
}
