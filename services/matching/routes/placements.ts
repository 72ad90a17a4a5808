import { Hono, type Context } from 'hono';
import { body, type House, query } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { command, read, unwrap } from '../edge.ts';
import * as placement from '#shared/shapes/placement.ts';
import * as check from '#shared/shapes/six-month-check.ts';
import { answerSixMonthCheck } from '../capabilities/answer-six-month-check.ts';
import { changePlacement } from '../capabilities/change-placement.ts';
import { correctPlacement } from '../capabilities/correct-placement.ts';
import { correctSixMonthCheck } from '../capabilities/correct-six-month-check.ts';
import { endPlacement } from '../capabilities/end-placement.ts';
import { listCandidatePlacements } from '../capabilities/list-candidate-placements.ts';
import { listPlacements } from '../capabilities/list-placements.ts';
import { listSixMonthChecks } from '../capabilities/list-six-month-checks.ts';
import { openPlacement } from '../capabilities/open-placement.ts';
import { startPlacement } from '../capabilities/start-placement.ts';
import { withdrawPlacement } from '../capabilities/withdraw-placement.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { candidateIn, placementIn } from './path-ids.ts';

/** Placements and their six-month checks. */
export function placementRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/placements',
      command('start-placement', {
        title: 'Start a placement and claim its place',
        answers: placement.PlacementChanged,
        status: 201,
        refuses: [
          'placement-rule-broken',
          'candidate-not-in-effort',
          'opening-not-found',
          'opening-not-open',
          'opening-not-offered',
          'opening-already-filled',
          'match-meeting-not-found',
          'match-meeting-not-held',
          'match-meeting-not-agreed',
          'match-meeting-of-another',
          'alignment-not-signed',
        ],
      }),
      body(placement.PlacementStart),
      async (c) => c.json(unwrap(await startPlacement(...of(c), c.req.valid('json'))), 201),
    )
    .get(
      '/placements',
      read('list-placements', {
        title: 'The municipality’s placements in one state, the newest first',
        answers: placement.PlacementPage,
      }),
      query(placement.PlacementsQuery),
      async (c) => {
        const { state = 'running', ...page } = c.req.valid('query');
        return c.json(unwrap(await listPlacements(...of(c), state, page)));
      },
    )
    .get(
      '/placements/:placementId',
      read('open-placement', {
        title: 'A placement with its history',
        answers: placement.PlacementView,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await openPlacement(...of(c), placementIn(c)))),
    )
    .post(
      '/placements/:placementId/changed',
      command('change-placement', {
        title: 'Change hours, kind or buddy from a day on',
        answers: placement.PlacementChanged,
        status: 200,
        refuses: ['placement-rule-broken', 'placement-not-found', 'placement-has-ended', 'alignment-not-signed'],
      }),
      body(placement.PlacementChange),
      async (c) => c.json(unwrap(await changePlacement(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/ended',
      command('end-placement', {
        title: 'End a placement and release its place',
        answers: placement.PlacementChanged,
        status: 200,
        refuses: ['placement-not-found', 'placement-has-ended'],
      }),
      body(placement.PlacementEnd),
      async (c) => c.json(unwrap(await endPlacement(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/corrected',
      command('correct-placement', {
        title: 'Put right what was registered wrong of a placement, with a reason',
        answers: placement.PlacementChanged,
        status: 200,
        refuses: ['placement-not-found', 'placement-is-withdrawn', 'alignment-not-signed'],
      }),
      body(placement.PlacementCorrection),
      async (c) => c.json(unwrap(await correctPlacement(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/withdrawn',
      command('withdraw-placement', {
        title: 'Withdraw a placement that never began; it counts nowhere',
        answers: placement.PlacementChanged,
        status: 200,
        refuses: ['placement-not-found', 'placement-is-withdrawn'],
      }),
      body(placement.PlacementWithdrawal),
      async (c) => c.json(unwrap(await withdrawPlacement(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/six-month-check/corrected',
      command('correct-six-month-check', {
        title: 'Put a wrong answer to the six-month check right, or take it back',
        answers: check.SixMonthCheckCorrectionAnswer,
        status: 200,
        refuses: ['six-month-check-not-found', 'six-month-check-not-answered'],
      }),
      body(check.SixMonthCheckCorrection),
      async (c) => c.json(unwrap(await correctSixMonthCheck(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .post(
      '/placements/:placementId/six-month-check',
      command('answer-six-month-check', {
        title: 'Answer whether the person is still there after six months',
        answers: check.SixMonthCheckAnswered,
        status: 200,
        refuses: ['six-month-check-not-found', 'six-month-check-not-due', 'six-month-check-answered'],
      }),
      body(check.SixMonthCheckAnswer),
      async (c) => c.json(unwrap(await answerSixMonthCheck(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .get(
      '/candidates/:candidateId/placements',
      read('list-candidate-placements', {
        title: 'A candidate’s placements, the latest first',
        answers: placement.PlacementPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCandidatePlacements(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .get(
      '/six-month-checks',
      read('list-six-month-checks', {
        title: 'Six-month checks that wait for an answer, the oldest first',
        answers: check.SixMonthCheckPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listSixMonthChecks(...of(c), c.req.valid('query')))),
    );
}
