import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { CarriedChecks } from '#shared/shapes/six-month-check.ts';
import * as shapes from '#shared/shapes/still-there.ts';
import { answerCompanyStillThere } from '../capabilities/answer-company-still-there.ts';
import { answerMyStillThere } from '../capabilities/answer-my-still-there.ts';
import { listCarriedChecks } from '../capabilities/list-carried-checks.ts';
import { listCompanyStillThere } from '../capabilities/list-company-still-there.ts';
import { listMyStillThere } from '../capabilities/list-my-still-there.ts';
import { openStillThere } from '../capabilities/open-still-there.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { candidateIn, companyIn, myPlacementIn, placementIn } from './path-ids.ts';

/** Six months after: what person and workplace say themselves. */
export function stillThereRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/placements/:placementId/still-there',
      read('open-still-there', {
        title: 'What person and workplace say of the six-month check, side by side',
        answers: shapes.StillThereView,
        refuses: ['six-month-check-not-found'],
      }),
      async (c) => c.json(unwrap(await openStillThere(...of(c), placementIn(c)))),
    )
    .get(
      '/candidates/:candidateId/carried-checks',
      read('list-carried-checks', {
        title: 'The six-month checks of a person that this municipality asks for another',
        answers: CarriedChecks,
      }),
      async (c) => c.json(unwrap(await listCarriedChecks(...of(c), candidateIn(c)))),
    )
    .get(
      '/my-still-there',
      read('list-my-still-there', {
        title: 'The places of which I am asked whether I am still there',
        answers: shapes.MyStillThereList,
      }),
      async (c) => c.json(unwrap(await listMyStillThere(...of(c)))),
    )
    .post(
      '/my-placements/:placementId/still-there',
      command('answer-my-still-there', {
        title: 'I say whether I am still at my place after six months',
        answers: shapes.StillThereSent,
        status: 202,
        refuses: ['my-placement-not-found', 'still-there-not-asked'],
      }),
      body(shapes.StillThereAnswer),
      async (c) => c.json(unwrap(await answerMyStillThere(...of(c), myPlacementIn(c), c.req.valid('json'))), 202),
    )
    .get(
      '/companies/:companyId/still-there',
      read('list-company-still-there', {
        title: 'Those who began at the company and of whom it is asked now',
        answers: shapes.CompanyStillTherePage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyStillThere(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/placements/:placementId/still-there',
      command('answer-company-still-there', {
        title: 'The company says whether somebody is still there after six months',
        answers: shapes.StillThereSent,
        status: 202,
        refuses: ['placement-not-found', 'still-there-not-asked'],
      }),
      body(shapes.StillThereAnswer),
      async (c) => {
        const about = { companyId: companyIn(c), placementId: placementIn(c) };
        return c.json(unwrap(await answerCompanyStillThere(...of(c), about, c.req.valid('json'))), 202);
      },
    );
}
