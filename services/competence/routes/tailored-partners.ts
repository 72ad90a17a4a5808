import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import {
  AskedRequestPage,
  AskedRequestsQuery,
  AskedRequestView,
  CompanyUpliftPage,
} from '#shared/shapes/asked-request.ts';
import { TailoredDecline, TailoredOffer, UpliftAnswerSent, UpliftNeed } from '#shared/shapes/tailored-exchange.ts';
import { declineTailoredRequest } from '../capabilities/decline-tailored-request.ts';
import { listAskedRequests } from '../capabilities/list-asked-requests.ts';
import { listCompanyUplifts } from '../capabilities/list-company-uplifts.ts';
import { offerTailoredCourse } from '../capabilities/offer-tailored-course.ts';
import { openAskedRequest } from '../capabilities/open-asked-request.ts';
import { tellUpliftNeed } from '../capabilities/tell-uplift-need.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { askedRequestIn, companyIn, institutionIn, tailoredRequestIn } from './path-ids.ts';

const answering = ['asked-request-not-found', 'asked-request-not-open', 'stale-version'] as const;

/** What institutions and companies see of tailored courses, and what they answer, under the partnership. */
export function tailoredPartnerRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const exchange = (c: Context<House>) => ({ institutionId: institutionIn(c), requestId: askedRequestIn(c) });
  return new Hono<House>()
    .get(
      '/institutions/:institutionId/requests',
      read('list-asked-requests', {
        title: 'What municipalities ask the institution for, the first due first',
        answers: AskedRequestPage,
      }),
      query(AskedRequestsQuery),
      async (c) => c.json(unwrap(await listAskedRequests(open(c.var.call), institutionIn(c), c.req.valid('query')))),
    )
    .get(
      '/institutions/:institutionId/requests/:requestId',
      read('open-asked-request', {
        title: 'A request as the institution reads it, without whose need it is',
        answers: AskedRequestView,
        refuses: ['asked-request-not-found'],
      }),
      async (c) => c.json(unwrap(await openAskedRequest(open(c.var.call), institutionIn(c), askedRequestIn(c)))),
    )
    .post(
      '/institutions/:institutionId/requests/:requestId/offers',
      command('offer-tailored-course', {
        title: 'Offer a course, or a new version of the offer',
        answers: UpliftAnswerSent,
        status: 202,
        refuses: answering,
      }),
      body(TailoredOffer),
      async (c) => c.json(unwrap(await offerTailoredCourse(...of(c), exchange(c), c.req.valid('json'))), 202),
    )
    .post(
      '/institutions/:institutionId/requests/:requestId/declines',
      command('decline-tailored-request', {
        title: 'Say that the institution cannot, and what is in the way',
        answers: UpliftAnswerSent,
        status: 202,
        refuses: answering,
      }),
      body(TailoredDecline),
      async (c) => c.json(unwrap(await declineTailoredRequest(...of(c), exchange(c), c.req.valid('json'))), 202),
    )
    .get(
      '/companies/:companyId/uplifts',
      read('list-company-uplifts', {
        title: 'Courses of those who are at the company',
        answers: CompanyUpliftPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyUplifts(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/uplifts/:requestId/needs',
      command('tell-uplift-need', {
        title: 'Say what the workplace needs of the course',
        answers: UpliftAnswerSent,
        status: 202,
        refuses: ['tailored-request-not-found', 'uplift-not-open'],
      }),
      body(UpliftNeed),
      async (c) => {
        const about = { companyId: companyIn(c), requestId: tailoredRequestIn(c) };
        return c.json(unwrap(await tellUpliftNeed(...of(c), about, c.req.valid('json'))), 202);
      },
    );
}
