import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { FileLink } from '#shared/shapes/referral-import.ts';
import {
  SavedViewPage,
  ViewChange,
  ViewDeletion,
  ViewSaved,
  ViewsQuery,
  ViewToSave,
} from '#shared/shapes/saved-view.ts';
import { WorkExport, WorkExportWithCpr } from '#shared/shapes/work-export.ts';
import { changeView } from '../capabilities/change-view.ts';
import { deleteView } from '../capabilities/delete-view.ts';
import { exportWorkWithCpr } from '../capabilities/export-work-with-cpr.ts';
import { exportWork } from '../capabilities/export-work.ts';
import { listViews } from '../capabilities/list-views.ts';
import { saveView } from '../capabilities/save-view.ts';
import { command, read, readByPost, refused, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

const viewIn = (c: Context<House>) => pathId(c, 'viewId', 'savedView', () => refused('saved-view-not-found'));
const notNow = ['saved-view-not-found', 'stale-version'] as const;

/** Lists of people that staff come back to, and lists that are taken along as spreadsheets. */
export function viewRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/work/views',
      read('list-views', { title: 'Lists of people that I keep, or that colleagues share', answers: SavedViewPage }),
      query(ViewsQuery),
      async (c) => c.json(unwrap(await listViews(...of(c), c.req.valid('query')))),
    )
    .post(
      '/work/views',
      command('save-view', {
        title: 'Keep a list of people with its filters and columns',
        answers: ViewSaved,
        status: 201,
        refuses: ['too-many-views'],
      }),
      body(ViewToSave),
      async (c) => c.json(unwrap(await saveView(...of(c), c.req.valid('json'))), 201),
    )
    .post(
      '/work/views/:viewId',
      command('change-view', {
        title: 'Another name, other filters or columns, shared or not',
        answers: ViewSaved,
        status: 200,
        refuses: notNow,
      }),
      body(ViewChange),
      async (c) => c.json(unwrap(await changeView(...of(c), viewIn(c), c.req.valid('json'))), 200),
    )
    .post(
      '/work/views/:viewId/deleted',
      command('delete-view', { title: 'Take a view away', answers: ViewSaved, status: 200, refuses: notNow }),
      body(ViewDeletion),
      async (c) => c.json(unwrap(await deleteView(...of(c), viewIn(c), c.req.valid('json').version)), 200),
    )
    .post(
      '/work/exported',
      readByPost('export-work', { title: 'The list of work as it is shown, as a spreadsheet', answers: FileLink }),
      body(WorkExport),
      async (c) => c.json(unwrap(await exportWork(...of(c), c.req.valid('json')))),
    )
    .post(
      '/work/exported-with-cpr',
      readByPost('export-work-with-cpr', {
        title: 'The same with CPR numbers, for a reason that is logged',
        answers: FileLink,
        refuses: ['too-many-cpr-numbers'],
      }),
      body(WorkExportWithCpr),
      async (c) => c.json(unwrap(await exportWorkWithCpr(...of(c), c.req.valid('json')))),
    );
}
