import { Hono } from 'hono';
import { query, type House } from '#shared/runtime/http.ts';
import { CompanyPeoplePage } from '#shared/shapes/company-people.ts';
import { InstitutionPeoplePage } from '#shared/shapes/institution-people.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { read, unwrap } from '../edge.ts';
import { listCompanyPeople } from '../capabilities/list-company-people.ts';
import { listInstitutionPeople } from '../capabilities/list-institution-people.ts';
import { companyIn, institutionIn } from './path-ids.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** What companies and institutions see of the people they meet. */
export function partnerRoutes(open: OpenVisitation) {
  return new Hono<House>()
    .get(
      '/companies/:companyId/people',
      read('list-company-people', {
        title: 'The people a company meets or has at work, by first name',
        answers: CompanyPeoplePage,
      }),
      query(PageQuery),
      async (c) => {
        const companyId = companyIn(c);
        return c.json(unwrap(await listCompanyPeople(c.var.call, open(c.var.call), companyId, c.req.valid('query'))));
      },
    )
    .get(
      '/institutions/:institutionId/people',
      read('list-institution-people', {
        title: 'The people an institution teaches or assesses, by name: those who said yes',
        answers: InstitutionPeoplePage,
      }),
      query(PageQuery),
      async (c) => {
        const institutionId = institutionIn(c);
        const ask = c.req.valid('query');
        return c.json(unwrap(await listInstitutionPeople(c.var.call, open(c.var.call), institutionId, ask)));
      },
    );
}
