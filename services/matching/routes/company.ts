import { Hono, type Context } from 'hono';
import { type House, query, read } from '#shared/runtime/http.ts';
import { unwrap } from '#shared/runtime/problem.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as match from '#shared/shapes/match.ts';
import * as placement from '#shared/shapes/placement.ts';
import { listCompanyMeetings } from '../capabilities/list-company-meetings.ts';
import { listCompanyPlacements } from '../capabilities/list-company-placements.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { companyIn } from './path-ids.ts';

/** What a company sees of its own, under the partnership. */
export function companyRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/companies/:companyId/placements',
      read('list-company-placements', {
        title: 'Placements at the company, running ones first',
        answers: placement.CompanyPlacementPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyPlacements(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .get(
      '/companies/:companyId/match-meetings',
      read('list-company-meetings', {
        title: 'Match meetings the company is called to, the next first',
        answers: match.CompanyMeetingPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyMeetings(...of(c), companyIn(c), c.req.valid('query')))),
    );
}
