import { Hono } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { LetterPage, LetterRecord, LetterRecorded } from '#shared/shapes/letters.ts';
import { listLetters } from '../capabilities/list-letters.ts';
import { recordLetterPrinted } from '../capabilities/record-letter-printed.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';
import { placeIn } from './conversations.ts';
import { candidateIn } from './path-ids.ts';

/** Letters on paper to a person. */
export function letterRoutes(open: OpenVisitation) {
  return new Hono<House>()
    .get(
      '/candidates/:candidateId/letters',
      read('list-letters', {
        title: 'Letters to a person that were printed or sent, the latest first',
        answers: LetterPage,
        refuses: ['candidate-not-found'],
      }),
      query(PageQuery),
      async (c) =>
        c.json(unwrap(await listLetters(c.var.call, open(c.var.call), candidateIn(c), c.req.valid('query')))),
    )
    .post(
      '/candidates/:candidateId/planned-conversations/:conversationId/letter',
      command('record-letter-printed', {
        title: 'A letter about a conversation was printed, or sent',
        answers: LetterRecorded,
        status: 200,
        refuses: ['conversation-not-found', 'stale-version'],
      }),
      body(LetterRecord),
      async (c) =>
        c.json(unwrap(await recordLetterPrinted(c.var.call, open(c.var.call), placeIn(c), c.req.valid('json'))), 200),
    );
}
