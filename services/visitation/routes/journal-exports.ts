import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as shapes from '#shared/shapes/journal-export.ts';
import { exportJournal } from '../capabilities/export-journal.ts';
import { listJournalExports } from '../capabilities/list-journal-exports.ts';
import { openJournalExport } from '../capabilities/open-journal-export.ts';
import { command, read, readByPost, refused, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { candidateIn } from './path-ids.ts';

/** The export a path names. */
export const exportIn = (c: Context<House>) =>
  pathId(c, 'exportId', 'journalExport', () => refused('journal-export-not-found'));

/** A person's whole journal as files: asked for, made, fetched. */
export function journalExportRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/candidates/:candidateId/journal-exports',
      read('list-journal-exports', {
        title: 'The times a person’s journal was made files, newest first',
        answers: shapes.JournalExportPage,
        refuses: ['candidate-not-found'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listJournalExports(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .post(
      '/candidates/:candidateId/journal-exports',
      command('export-journal', {
        title: 'Begin to make a person’s whole journal files',
        answers: shapes.JournalExportBegun,
        status: 202,
        refuses: ['candidate-not-found', 'address-not-for-you'],
      }),
      body(shapes.JournalExportAsk),
      async (c) => c.json(unwrap(await exportJournal(...of(c), candidateIn(c), c.req.valid('json'))), 202),
    )
    .post(
      '/candidates/:candidateId/journal-exports/:exportId/file',
      // A read and no command: a command's answer is kept for its repetition, and the link must not be.
      readByPost('open-journal-export', {
        title: 'A link to one of the files, good for some minutes',
        answers: shapes.JournalFileLink,
        refuses: ['journal-export-not-found', 'journal-export-being-made', 'journal-export-gone'],
      }),
      body(shapes.JournalFileAsk),
      async (c) => c.json(unwrap(await openJournalExport(...of(c), candidateIn(c), exportIn(c), c.req.valid('json')))),
    );
}
