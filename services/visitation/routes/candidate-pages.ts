import { Hono } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { MessageRepeat, MessageRepeated } from '#shared/shapes/candidate-changes.ts';
import { CandidateView, CprRevealed, HistoryPage } from '#shared/shapes/candidate-view.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { command, read, readByPost, unwrap } from '../edge.ts';
import { listHistory } from '../capabilities/list-history.ts';
import { openCandidate } from '../capabilities/open-candidate.ts';
import { repeatMessage } from '../capabilities/repeat-message.ts';
import { revealCpr } from '../capabilities/reveal-cpr.ts';
import { candidateIn } from './path-ids.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

const neverKept = { 'cache-control': 'no-store' };

/** One person’s page, and what is asked for from it. */
export function candidatePageRoutes(open: OpenVisitation) {
  return new Hono<House>()
    .get(
      '/candidates/:candidateId',
      read('open-candidate', {
        title: 'A person’s page',
        answers: CandidateView,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await openCandidate(c.var.call, open(c.var.call), candidateIn(c))), 200, neverKept),
    )
    .get(
      '/candidates/:candidateId/history',
      read('list-history', {
        title: 'More of a person’s timeline, newest first',
        answers: HistoryPage,
        refuses: ['candidate-not-found'],
      }),
      query(PageQuery),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(unwrap(await listHistory(c.var.call, open(c.var.call), candidateId, c.req.valid('query'))));
      },
    )
    .post(
      '/candidates/:candidateId/reveal-cpr',
      // A read and no command: a command's answer is kept for its repetition, and the number must not be.
      readByPost('reveal-cpr', {
        title: 'Show the CPR number',
        answers: CprRevealed,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await revealCpr(c.var.call, open(c.var.call), candidateIn(c))), 200, neverKept),
    )
    .post(
      '/candidates/:candidateId/message-again',
      command('repeat-message', {
        title: 'Send the last message to a person again',
        answers: MessageRepeated,
        status: 200,
        refuses: ['candidate-not-found', 'stale-version', 'no-email-known', 'no-message-ahead'],
      }),
      body(MessageRepeat),
      async (c) => {
        const candidateId = candidateIn(c);
        return c.json(unwrap(await repeatMessage(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    );
}
