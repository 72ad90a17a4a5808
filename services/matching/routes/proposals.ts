import { Hono, type Context } from 'hono';
import { body, type House, query } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { command, read, unwrap } from '../edge.ts';
import * as match from '#shared/shapes/match.ts';
import { declineProposal } from '../capabilities/decline-proposal.ts';
import { proposeCandidates } from '../capabilities/propose-candidates.ts';
import { proposeOpenings } from '../capabilities/propose-openings.ts';
import { undoDecline } from '../capabilities/undo-decline.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { candidateIn, openingIn } from './path-ids.ts';

/** Proposals, both ways, and what is declined. */
export function proposalRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/candidates/:candidateId/proposals',
      read('propose-openings', {
        title: 'Openings that can suit a person, explained; the best first',
        answers: match.Proposals,
        refuses: ['candidate-not-in-effort'],
      }),
      query(match.ProposalsQuery),
      async (c) => {
        const { limit, includeExcluded = '' } = c.req.valid('query');
        const ask = { candidateId: candidateIn(c), limit, takeAlong: includeExcluded.split(',') };
        return c.json(unwrap(await proposeOpenings(...of(c), ask)));
      },
    )
    .get(
      '/openings/:openingId/proposals',
      read('propose-candidates', {
        title: 'People who can suit an opening, explained; pages begin with those whose first wish it is',
        answers: match.CandidateProposals,
        refuses: ['opening-not-found', 'opening-not-open', 'opening-not-offered'],
      }),
      query(PageQuery),
      async (c) =>
        c.json(unwrap(await proposeCandidates(...of(c), { openingId: openingIn(c), ...c.req.valid('query') }))),
    )
    .post(
      '/candidates/:candidateId/declined',
      command('decline-proposal', {
        title: 'Not this place: no longer propose an opening to a person',
        answers: match.DeclineView,
        status: 201,
        refuses: ['candidate-not-in-effort', 'opening-not-found', 'opening-not-offered'],
      }),
      body(match.Decline),
      async (c) => c.json(unwrap(await declineProposal(...of(c), candidateIn(c), c.req.valid('json'))), 201),
    )
    .delete(
      '/candidates/:candidateId/declined/:openingId',
      command('undo-decline', {
        title: 'Propose the opening again',
        answers: match.DeclineUndone,
        status: 200,
        refuses: ['candidate-not-in-effort', 'opening-not-found'],
      }),
      async (c) =>
        c.json(unwrap(await undoDecline(...of(c), { candidateId: candidateIn(c), openingId: openingIn(c) }))),
    );
}
