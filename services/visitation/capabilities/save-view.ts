import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { savedViewItem } from '#services/visitation/store/view-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { ViewSaved, ViewToSave } from '#shared/shapes/saved-view.ts';

/** So many still find room on a page to choose from. */
const mostOfOne = 50;

/** Keeps a list of people, with what narrows it and what it shows, for the one who asks. Refusal: too-many-views. */
export async function saveView(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  view: ViewToSave,
): Promise<Result<ViewSaved, VisitationRefusal>> {
  const { personId: byId } = call.caller;
  const own = await table.list({ kind: savedViewItem, index: 'views-of', of: [byId], limit: mostOfOne });
  if (own.items.length >= mostOfOne) return refuse('too-many-views');
  const viewId = call.newId('savedView');
  return commit(call, table, {
    writes: [insert(savedViewItem, { ...view, viewId, version: 1, byId, savedAt: call.now })],
    events: [],
    about: [],
    answer: { viewId, version: 1 },
  });
}
