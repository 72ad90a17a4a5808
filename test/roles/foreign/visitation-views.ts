import { randomBytes } from 'node:crypto';
import { savedViewItem } from '#services/visitation/store/view-items.ts';
import type { Table } from '#shared/runtime/table.ts';
import { newId, type Id, type PersonId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import { put } from '#shared/runtime/write.ts';
import type { Attempt } from './attempts.ts';

const view = {
  name: 'Over fristen',
  filters: { view: 'team', due: 'overdue' },
  columns: ['next'],
  shared: false,
} as const;

/** A view of one of the staff, and another of theirs. */
export async function viewsOf(
  table: Table,
  byId: PersonId,
): Promise<{ readonly view: Id<'savedView'>; readonly spareView: Id<'savedView'> }> {
  const [viewId, spare] = [newId('savedView', randomBytes), newId('savedView', randomBytes)];
  const kept = { ...view, columns: [...view.columns], version: 1, byId, savedAt: instant('2026-11-23T08:00:00Z') };
  await table.transact([put(savedViewItem, { ...kept, viewId }), put(savedViewItem, { ...kept, viewId: spare })]);
  return { view: viewId, spareView: spare };
}

/** What is tried with a neighbour's saved views, and with the people of a neighbour's staff. */
export function viewAttempts(at: string): Attempt[] {
  const notFound = { view: 'saved-view-not-found' };
  return [
    {
      action: 'change-view',
      method: 'POST',
      path: (ids) => `${at}/work/views/${ids['view']}`,
      body: () => ({ ...view, version: 1 }),
      refused: notFound,
    },
    {
      action: 'delete-view',
      method: 'POST',
      path: (ids) => `${at}/work/views/${ids['spareView']}/deleted`,
      body: () => ({ version: 1 }),
      refused: { spareView: 'saved-view-not-found' },
    },
    {
      action: 'list-work',
      method: 'GET',
      path: (ids) => `${at}/work?view=team&contact=${ids['contact']}`,
      refused: { contact: 'nothing' },
    },
  ];
}
