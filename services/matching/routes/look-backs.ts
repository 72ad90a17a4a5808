import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { HelpCallsQuery } from '#shared/shapes/help-call.ts';
import * as shapes from '#shared/shapes/look-back.ts';
import { answerCompanyLookBack } from '../capabilities/answer-company-look-back.ts';
import { answerMyLookBack } from '../capabilities/answer-my-look-back.ts';
import { listCompaniesToAsk } from '../capabilities/list-companies-to-ask.ts';
import { listCompanyAgain } from '../capabilities/list-company-again.ts';
import { listCompanyLookBacks } from '../capabilities/list-company-look-backs.ts';
import { listLookBacks } from '../capabilities/list-look-backs.ts';
import { listMyLookBacks } from '../capabilities/list-my-look-backs.ts';
import { moveCompanyAgain } from '../capabilities/move-company-again.ts';
import { openLookBack } from '../capabilities/open-look-back.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { againIn, candidateIn, companyIn, myPlacementIn, placementIn } from './path-ids.ts';

/** A placement has ended: what its parties say, and whether the company would take somebody again. */
export function lookBackRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/placements/:placementId/look-back',
      read('open-look-back', {
        title: 'What person, company and staff say of a placement that ended, side by side',
        answers: shapes.LookBackView,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await openLookBack(...of(c), placementIn(c)))),
    )
    .get(
      '/candidates/:candidateId/look-backs',
      read('list-look-backs', {
        title: 'What was learned from a person’s earlier placements, the latest first',
        answers: shapes.LookBackPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listLookBacks(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .get(
      '/my-look-backs',
      read('list-my-look-backs', {
        title: 'My places that have ended, and what I said of them',
        answers: shapes.MyLookBackList,
      }),
      async (c) => c.json(unwrap(await listMyLookBacks(...of(c)))),
    )
    .post(
      '/my-placements/:placementId/look-back',
      command('answer-my-look-back', {
        title: 'I say how I see that a place of mine ended',
        answers: shapes.LookBackSent,
        status: 202,
        refuses: ['my-placement-not-found', 'look-back-not-asked'],
      }),
      body(shapes.PersonLookBack),
      async (c) => c.json(unwrap(await answerMyLookBack(...of(c), myPlacementIn(c), c.req.valid('json'))), 202),
    )
    .get(
      '/companies/:companyId/look-backs',
      read('list-company-look-backs', {
        title: 'Those whose time at the company has ended and of whom it is asked now',
        answers: shapes.CompanyLookBackPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyLookBacks(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/placements/:placementId/look-back',
      command('answer-company-look-back', {
        title: 'The company says how it sees that a placement ended, and whether it would take somebody again',
        answers: shapes.LookBackSent,
        status: 202,
        refuses: ['placement-not-found', 'look-back-not-asked'],
      }),
      body(shapes.CompanyLookBack),
      async (c) => {
        const about = { companyId: companyIn(c), placementId: placementIn(c) };
        return c.json(unwrap(await answerCompanyLookBack(...of(c), about, c.req.valid('json'))), 202);
      },
    )
    .get(
      '/companies/:companyId/again',
      read('list-company-again', {
        title: 'What a company said of taking somebody again',
        answers: shapes.CompanyAgainPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyAgain(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .get(
      '/companies-to-ask',
      read('list-companies-to-ask', {
        title: 'The companies to ask whether they take somebody again, in order of the day',
        answers: shapes.CompanyAgainPage,
      }),
      query(HelpCallsQuery),
      async (c) => c.json(unwrap(await listCompaniesToAsk(...of(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/again/:placementId/moved',
      command('move-company-again', {
        title: 'The company was asked again, is asked on another day, or is let be',
        answers: shapes.AgainChanged,
        status: 200,
        refuses: ['company-again-not-found', 'company-again-settled'],
      }),
      body(shapes.AgainMoved),
      async (c) => {
        const about = { companyId: companyIn(c), placementId: againIn(c) };
        return c.json(unwrap(await moveCompanyAgain(...of(c), about, c.req.valid('json'))));
      },
    );
}
