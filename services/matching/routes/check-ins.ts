import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import * as shapes from '#shared/shapes/check-in.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { answerCompanyCheckIn } from '../capabilities/answer-company-check-in.ts';
import { answerMyCheckIn } from '../capabilities/answer-my-check-in.ts';
import { askCheckIn } from '../capabilities/ask-check-in.ts';
import { listCompanyCheckIns } from '../capabilities/list-company-check-ins.ts';
import { listMyCheckIns } from '../capabilities/list-my-check-ins.ts';
import { setCheckInRhythm } from '../capabilities/set-check-in-rhythm.ts';
import { showCheckIns } from '../capabilities/show-check-ins.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { companyIn, myPlacementIn, placementIn } from './path-ids.ts';

/** How is it going: three questions to person and workplace, by a rhythm. */
export function checkInRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/placements/:placementId/check-ins',
      read('show-check-ins', {
        title: 'What person and workplace said at each check-in, and how often is asked',
        answers: shapes.PlacementCheckIns,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await showCheckIns(...of(c), placementIn(c)))),
    )
    .post(
      '/placements/:placementId/check-ins',
      command('ask-check-in', {
        title: 'Ask person and workplace now',
        answers: shapes.CheckInRhythmChanged,
        status: 201,
        refuses: ['placement-not-found', 'placement-has-ended', 'placement-waits', 'check-in-waits'],
      }),
      body(shapes.CheckInAsking),
      async (c) => c.json(unwrap(await askCheckIn(...of(c), placementIn(c))), 201),
    )
    .post(
      '/placements/:placementId/check-in-rhythm',
      command('set-check-in-rhythm', {
        title: 'Decide how often person and workplace are asked',
        answers: shapes.CheckInRhythmChanged,
        status: 200,
        refuses: ['placement-not-found', 'placement-has-ended'],
      }),
      body(shapes.CheckInRhythmSet),
      async (c) => c.json(unwrap(await setCheckInRhythm(...of(c), placementIn(c), c.req.valid('json')))),
    )
    .get(
      '/my-check-ins',
      read('list-my-check-ins', {
        title: 'The check-ins that wait for me, and what I said before',
        answers: shapes.MyCheckInList,
      }),
      async (c) => c.json(unwrap(await listMyCheckIns(...of(c)))),
    )
    .post(
      '/my-placements/:placementId/check-ins',
      command('answer-my-check-in', {
        title: 'I say how it is going at my place',
        answers: shapes.CheckInAnswerSent,
        status: 202,
        refuses: ['my-placement-not-found', 'check-in-not-asked'],
      }),
      body(shapes.CheckInAnswer),
      async (c) => c.json(unwrap(await answerMyCheckIn(...of(c), myPlacementIn(c), c.req.valid('json'))), 202),
    )
    .get(
      '/companies/:companyId/check-ins',
      read('list-company-check-ins', {
        title: 'The people at the company, with the check-in that waits and what the company said last',
        answers: shapes.CompanyCheckInPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyCheckIns(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/placements/:placementId/check-ins',
      command('answer-company-check-in', {
        title: 'The workplace says how it is going with somebody',
        answers: shapes.CheckInAnswerSent,
        status: 202,
        refuses: ['placement-not-found', 'buddy-has-left', 'check-in-not-asked'],
      }),
      body(shapes.CheckInAnswer),
      async (c) => {
        const about = { companyId: companyIn(c), placementId: placementIn(c) };
        return c.json(unwrap(await answerCompanyCheckIn(...of(c), about, c.req.valid('json'))), 202);
      },
    );
}
