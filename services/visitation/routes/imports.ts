import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as list from '#shared/shapes/referral-import.ts';
import { cancelImport } from '../capabilities/cancel-import.ts';
import { confirmImport } from '../capabilities/confirm-import.ts';
import { exportImportResult } from '../capabilities/export-import-result.ts';
import { listImportLines } from '../capabilities/list-import-lines.ts';
import { listImports } from '../capabilities/list-imports.ts';
import { offerReferralList } from '../capabilities/offer-referral-list.ts';
import { openImport } from '../capabilities/open-import.ts';
import { readReferralList } from '../capabilities/read-referral-list.ts';
import { command, read, readByPost, refused, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

const importIn = (c: Context<House>) => pathId(c, 'importId', 'referralImport', () => refused('import-not-found'));
const changed = { answers: list.ImportChanged, status: 202 } as const;
const notNow = ['import-not-found', 'stale-version', 'import-goes-on', 'import-over'] as const;

/** Lists of people that the municipality sends: read, shown, and written once somebody confirmed it. */
export function importRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/imports',
      command('offer-referral-list', {
        title: 'Ask for a form to send a list of people with',
        answers: list.ListPlace,
        status: 201,
      }),
      body(list.ListOffer),
      async (c) => c.json(unwrap(await offerReferralList(...of(c), c.req.valid('json'))), 201),
    )
    .get(
      '/imports',
      read('list-imports', { title: 'The lists that were sent, newest first', answers: list.ImportPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listImports(...of(c), c.req.valid('query')))),
    )
    .get(
      '/imports/:importId',
      read('open-import', {
        title: 'How far a list is, and what it would do or did',
        answers: list.ImportView,
        refuses: ['import-not-found'],
      }),
      async (c) => c.json(unwrap(await openImport(...of(c), importIn(c)))),
    )
    .post(
      '/imports/:importId/reading',
      command('read-referral-list', {
        ...changed,
        title: 'Read the list that has arrived, or read it again with other columns',
        refuses: [...notNow, 'list-not-arrived', 'municipality-not-joined'],
      }),
      body(list.ListReading),
      async (c) => c.json(unwrap(await readReferralList(...of(c), importIn(c), c.req.valid('json'))), 202),
    )
    .get(
      '/imports/:importId/lines',
      read('list-import-lines', {
        title: 'The lines of a list in one state',
        answers: list.ListLinePage,
        refuses: ['import-not-found', 'import-lines-gone'],
      }),
      query(list.ListLinesQuery),
      async (c) => c.json(unwrap(await listImportLines(...of(c), importIn(c), c.req.valid('query')))),
    )
    .post(
      '/imports/:importId/confirmed',
      command('confirm-import', {
        ...changed,
        title: 'Refer the people of a list’s good lines',
        refuses: [...notNow, 'import-without-good-lines', 'import-lines-gone'],
      }),
      body(list.ImportConfirmation),
      async (c) => c.json(unwrap(await confirmImport(...of(c), importIn(c), c.req.valid('json'))), 202),
    )
    .post(
      '/imports/:importId/cancelled',
      command('cancel-import', { ...changed, title: 'Put a list away before anything is written', refuses: notNow }),
      body(list.ImportCancellation),
      async (c) => c.json(unwrap(await cancelImport(...of(c), importIn(c), c.req.valid('json').version)), 202),
    )
    .post(
      '/imports/:importId/result',
      readByPost('export-import-result', {
        title: 'A spreadsheet of what did not go in',
        answers: list.FileLink,
        refuses: ['import-not-found', 'import-goes-on', 'import-lines-gone'],
      }),
      async (c) => c.json(unwrap(await exportImportResult(...of(c), importIn(c)))),
    );
}
