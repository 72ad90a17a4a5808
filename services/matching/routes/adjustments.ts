import { Hono, type Context } from 'hono';
import type { House } from '#shared/runtime/http.ts';
import * as adjustment from '#shared/shapes/adjustment.ts';
import { proposeCandidateAdjustments } from '../capabilities/propose-candidate-adjustments.ts';
import { proposeNetworkAdjustments } from '../capabilities/propose-network-adjustments.ts';
import { proposeOpeningAdjustments } from '../capabilities/propose-opening-adjustments.ts';
import { read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { candidateIn, openingIn } from './path-ids.ts';

/** What to ask companies for where nobody, or nothing, fits. */
export function adjustmentRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/adjustments',
      read('propose-network-adjustments', {
        title: 'What to ask which company for, so that most of those get a place whom none suits',
        answers: adjustment.NetworkAdjustments,
      }),
      async (c) => c.json(unwrap(await proposeNetworkAdjustments(...of(c)))),
    )
    .get(
      '/candidates/:candidateId/adjustments',
      read('propose-candidate-adjustments', {
        title: 'Places that would suit a person if the workplace said yes, the least asked first',
        answers: adjustment.CandidateAdjustments,
        refuses: ['candidate-not-in-effort'],
      }),
      async (c) => c.json(unwrap(await proposeCandidateAdjustments(...of(c), candidateIn(c)))),
    )
    .get(
      '/openings/:openingId/adjustments',
      read('propose-opening-adjustments', {
        title: 'What to ask a company for, so that its opening suits more people',
        answers: adjustment.OpeningAdjustments,
        refuses: ['opening-not-found', 'opening-not-open', 'opening-not-offered'],
      }),
      async (c) => c.json(unwrap(await proposeOpeningAdjustments(...of(c), openingIn(c)))),
    );
}
