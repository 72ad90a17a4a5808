import { query } from '@solidjs/router';
import { answerOf, once, visitation } from '#kit/network/services.ts';
import type { SavedView, ViewSaved, ViewToSave } from '#shared/shapes/saved-view.ts';

const mostViews = '50';

/** Every view I keep, and those that colleagues share, each by name. */
export const readViews = query(async (scope: string): Promise<readonly SavedView[]> => {
  const of = async (whose: 'own' | 'shared'): Promise<readonly SavedView[]> => {
    const ask = { param: { scope }, query: { whose, limit: mostViews } };
    return (await answerOf(visitation.work.views.$get(ask))).items;
  };
  return (await Promise.all([of('own'), of('shared')])).flat();
}, 'views');

/** Keeps a view; the same once more changes nothing. */
export function saveView(scope: string, json: ViewToSave, key: string): Promise<ViewSaved> {
  return answerOf(visitation.work.views.$post({ param: { scope }, json }, once(key)));
}

/** Another name for a view, other filters or columns. */
export function changeView(scope: string, view: SavedView, becomes: ViewToSave, key: string): Promise<ViewSaved> {
  const { viewId, version } = view;
  return answerOf(
    visitation.work.views[':viewId'].$post({ param: { scope, viewId }, json: { ...becomes, version } }, once(key)),
  );
}

/** Takes a view away. */
export function deleteView(scope: string, { viewId, version }: SavedView): Promise<ViewSaved> {
  const ask = { param: { scope, viewId }, json: { version } };
  return answerOf(visitation.work.views[':viewId'].deleted.$post(ask, once(crypto.randomUUID())));
}
