import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as shapes from '#shared/shapes/journal-request.ts';
import { JournalExportBegun } from '#shared/shapes/journal-export.ts';
import { askForJournal } from '../capabilities/ask-for-journal.ts';
import { handOverJournal } from '../capabilities/hand-over-journal.ts';
import { listJournalRequests } from '../capabilities/list-journal-requests.ts';
import { listMyJournalWishes } from '../capabilities/list-my-journal-wishes.ts';
import { command, read, refused, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { exportIn } from './journal-exports.ts';
import { candidateIn } from './path-ids.ts';

/** A person asks for everything that is written about them, and is given it. */
export function journalRequestRoutes(open: OpenVisitation) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/journal-requests',
      read('list-journal-requests', {
        title: 'Who asked for everything and waits for it, the nearest last day first',
        answers: shapes.JournalRequestPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listJournalRequests(...of(c), c.req.valid('query')))),
    )
    .post(
      '/candidates/:candidateId/journal-exports/:exportId/handed-over',
      command('hand-over-journal', {
        title: 'The person was given the journal',
        answers: JournalExportBegun,
        status: 200,
        refuses: ['journal-export-not-found', 'journal-export-being-made', 'journal-given-already', 'stale-version'],
      }),
      body(shapes.JournalHandOver),
      async (c) =>
        c.json(unwrap(await handOverJournal(...of(c), candidateIn(c), exportIn(c), c.req.valid('json'))), 200),
    )
    .get(
      '/journal-wishes',
      read('list-my-journal-wishes', {
        title: 'When I asked for everything that is written about me, and whether I was given it',
        answers: shapes.MyJournalWishes,
      }),
      async (c) => c.json(unwrap(await listMyJournalWishes(open(c.var.call)))),
    )
    .post(
      '/journal-wishes/:candidateId',
      command('ask-for-journal', {
        title: 'I want everything that is written about me',
        answers: shapes.JournalWishSent,
        status: 202,
        refuses: ['effort-not-yours', 'journal-asked-already'],
      }),
      body(shapes.JournalWishSend),
      async (c) => {
        const candidateId = pathId(c, 'candidateId', 'candidate', () => refused('effort-not-yours'));
        return c.json(unwrap(await askForJournal(...of(c), candidateId)), 202);
      },
    );
}
