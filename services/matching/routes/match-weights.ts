import { Hono, type Context } from 'hono';
import { dateOf } from '#shared/kernel/time.ts';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as weights from '#shared/shapes/match-weights.ts';
import { listMatchWeights } from '../capabilities/list-match-weights.ts';
import { reportWishes } from '../capabilities/report-wishes.ts';
import { setMatchWeights } from '../capabilities/set-match-weights.ts';
import { showMatchWeights } from '../capabilities/show-match-weights.ts';
import { tryMatchWeights } from '../capabilities/try-match-weights.ts';
import { command, read, readByPost, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';

/** What counts how much in a municipality's matches. */
export function matchWeightsRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/match-weights',
      read('show-match-weights', { title: 'What counts how much in a match now', answers: weights.WeightsView }),
      async (c) => c.json(unwrap(await showMatchWeights(open(c.var.call), dateOf(c.var.call.now)))),
    )
    .get(
      '/match-weights/versions',
      read('list-match-weights', {
        title: 'Every version of the weights, the newest first, with who, when and why',
        answers: weights.WeightsVersions,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listMatchWeights(open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/match-weights/wishes',
      read('report-wishes', {
        title: 'Whether the person’s own wishes counted most, and whether the places that came about are among them',
        answers: weights.WishesReport,
      }),
      query(weights.WishesReportQuery),
      async (c) => c.json(unwrap(await reportWishes(open(c.var.call), c.req.valid('query')))),
    )
    .post(
      '/match-weights/tried',
      readByPost('try-match-weights', {
        title: 'What other weights would change, before they are saved',
        answers: weights.WeightsEffect,
      }),
      body(weights.WeightsChoice),
      async (c) => c.json(unwrap(await tryMatchWeights(...of(c), c.req.valid('json')))),
    )
    .post(
      '/match-weights',
      command('set-match-weights', {
        title: 'Decide what counts how much from now on, and why',
        answers: weights.WeightsSet,
        status: 200,
        refuses: [],
      }),
      body(weights.WeightsToSet),
      async (c) => c.json(unwrap(await setMatchWeights(...of(c), c.req.valid('json')))),
    );
}
