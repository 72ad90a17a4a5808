import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as check from '#shared/shapes/placement-check.ts';
import { allowPlacementException } from '../capabilities/allow-placement-exception.ts';
import { checkPlacement } from '../capabilities/check-placement.ts';
import { listPlacementExceptions } from '../capabilities/list-placement-exceptions.ts';
import { recordCompanyFacts } from '../capabilities/record-company-facts.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { candidateIn } from './path-ids.ts';

/** The rules of a placement: what they come to, exceptions from them, and what a company answers. */
export function placementCheckRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/candidates/:candidateId/placement-check',
      read('check-placement', {
        title: 'What the rules would come to, before a placement is started or changed',
        answers: check.PlacementChecked,
        refuses: ['candidate-not-in-effort', 'placement-not-found', 'opening-not-found', 'opening-not-offered'],
      }),
      query(check.PlacementCheckQuery),
      async (c) => c.json(unwrap(await checkPlacement(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .get(
      '/candidates/:candidateId/placement-exceptions',
      read('list-placement-exceptions', {
        title: 'The exceptions made for a person, by company and rule',
        answers: check.ExceptionPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listPlacementExceptions(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .post(
      '/candidates/:candidateId/placement-exceptions',
      command('allow-placement-exception', {
        title: 'Make an exception from a rule for a person at a company, with a reason and until a day',
        answers: check.ExceptionKept,
        status: 201,
        refuses: ['candidate-not-in-effort'],
      }),
      body(check.ExceptionGiven),
      async (c) => c.json(unwrap(await allowPlacementException(...of(c), candidateIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/company-facts',
      command('record-company-facts', {
        title: 'Write down what a company answered about its employees',
        answers: check.CompanyFactsKept,
        status: 201,
        refuses: [],
      }),
      body(check.CompanyFactsRecorded),
      async (c) => c.json(unwrap(await recordCompanyFacts(...of(c), c.req.valid('json'))), 201),
    );
}
