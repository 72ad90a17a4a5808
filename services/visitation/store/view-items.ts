import type { PersonId, SavedViewId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { ViewToSave } from '#shared/shapes/saved-view.ts';

/** A list of people as one of the staff keeps it; nobody's name is in it. */
export type KeptView = ViewToSave & {
  readonly viewId: SavedViewId;
  readonly version: number;
  readonly byId: PersonId;
  readonly savedAt: Instant;
};

/** By id; in its keeper's list, and where it is shared in everybody's, both by name. */
export const savedViewItem = defineItem<KeptView, 'views-of' | 'shared-views'>({
  name: 'saved-view',
  partition: (view) => [view.viewId],
  indexes: {
    'views-of': { on: 'gsi1', place: (view) => ({ of: [view.byId], sort: byName(view) }) },
    'shared-views': { on: 'gsi2', place: (view) => (view.shared ? { of: [], sort: byName(view) } : undefined) },
  },
});

function byName({ name, viewId }: KeptView): string {
  return `${name.toLocaleLowerCase('da')}#${viewId}`;
}
