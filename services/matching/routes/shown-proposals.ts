import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as shown from '#shared/shapes/shown-proposals.ts';
import { answerMyProposals } from '../capabilities/answer-my-proposals.ts';
import { listAnsweredProposals } from '../capabilities/list-answered-proposals.ts';
import { listMyProposals } from '../capabilities/list-my-proposals.ts';
import { openShownProposals } from '../capabilities/open-shown-proposals.ts';
import { showProposals } from '../capabilities/show-proposals.ts';
import { withdrawShownProposals } from '../capabilities/withdraw-shown-proposals.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { candidateIn } from './path-ids.ts';

/** The places a person is shown: the municipality's under `0265`, the person's own under `C-…`. */
export function shownProposalsRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/candidates/:candidateId/shown-proposals',
      read('open-shown-proposals', {
        title: 'The places a person was shown, and what they said to each',
        answers: shown.ShownProposalsView,
        refuses: ['candidate-not-in-effort'],
      }),
      async (c) => c.json(unwrap(await openShownProposals(...of(c), candidateIn(c)))),
    )
    .post(
      '/candidates/:candidateId/shown-proposals',
      command('show-proposals', {
        title: 'Let a person see places in their own app, and answer',
        answers: shown.ShownProposalsChanged,
        status: 200,
        refuses: ['candidate-not-in-effort', 'opening-not-found', 'opening-not-offered'],
      }),
      body(shown.ProposalsToShow),
      async (c) => c.json(unwrap(await showProposals(...of(c), candidateIn(c), c.req.valid('json')))),
    )
    .post(
      '/candidates/:candidateId/shown-proposals/withdrawn',
      command('withdraw-shown-proposals', {
        title: 'Take back the places a person was shown',
        answers: shown.ShownProposalsChanged,
        status: 200,
        refuses: ['proposals-not-shown'],
      }),
      body(shown.ShownWithdrawal),
      async (c) => c.json(unwrap(await withdrawShownProposals(...of(c), candidateIn(c), c.req.valid('json')))),
    )
    .get(
      '/answered-proposals',
      read('list-answered-proposals', {
        title: 'People who have answered the places that I showed them, the newest answer first',
        answers: shown.AnsweredProposalsPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listAnsweredProposals(...of(c), c.req.valid('query')))),
    )
    .get(
      '/my-proposals',
      read('list-my-proposals', {
        title: 'The places that the person’s municipalities show them',
        answers: shown.MyProposalsList,
      }),
      async (c) => c.json(unwrap(await listMyProposals(...of(c)))),
    )
    .post(
      '/my-proposals/:candidateId/answers',
      command('answer-my-proposals', {
        title: 'The person says yes, no or "tell me more" to each place',
        answers: shown.ProposalsSent,
        status: 202,
        refuses: ['proposals-not-shown', 'opening-not-found'],
      }),
      body(shown.ProposalAnswers),
      async (c) => c.json(unwrap(await answerMyProposals(...of(c), candidateIn(c), c.req.valid('json'))), 202),
    );
}
