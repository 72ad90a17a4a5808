import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import {
  ApprovalRefusal,
  TailoredChoice,
  TailoredCounter,
  TailoredEnd,
  TailoredRequestChange,
  TailoredRequestDescription,
  TailoredRequestPage,
  TailoredRequestSaved,
  TailoredRequestsQuery,
  TailoredRequestView,
  TailoredStep,
  TailoredWithdrawal,
} from '#shared/shapes/tailored-request.ts';
import { approveTailoredOffer } from '../capabilities/approve-tailored-offer.ts';
import { changeTailoredRequest } from '../capabilities/change-tailored-request.ts';
import { chooseTailoredOffer } from '../capabilities/choose-tailored-offer.ts';
import { counterTailoredOffer } from '../capabilities/counter-tailored-offer.ts';
import { describeTailoredRequest } from '../capabilities/describe-tailored-request.ts';
import { endTailoredCourse } from '../capabilities/end-tailored-course.ts';
import { listTailoredRequests } from '../capabilities/list-tailored-requests.ts';
import { openTailoredRequest } from '../capabilities/open-tailored-request.ts';
import { refuseTailoredOffer } from '../capabilities/refuse-tailored-offer.ts';
import { sendTailoredRequest } from '../capabilities/send-tailored-request.ts';
import { withdrawTailoredRequest } from '../capabilities/withdraw-tailored-request.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { tailoredRequestIn } from './path-ids.ts';

const step = ['tailored-request-not-found', 'tailored-step-not-possible', 'stale-version'] as const;
const approval = [...step, 'approval-of-own-request', 'approval-above-your-limit'] as const;

/** Tailored courses in the municipality: from the description to the last day. */
export function tailoredRequestRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/tailored-requests',
      read('list-tailored-requests', {
        title: 'Requests of a phase or of a placement, the latest first',
        answers: TailoredRequestPage,
      }),
      query(TailoredRequestsQuery),
      async (c) => c.json(unwrap(await listTailoredRequests(...of(c), c.req.valid('query')))),
    )
    .post(
      '/tailored-requests',
      command('describe-tailored-request', {
        title: 'Describe a course from inside a placement',
        answers: TailoredRequestSaved,
        status: 201,
        refuses: ['placement-unknown', 'placement-not-running'],
      }),
      body(TailoredRequestDescription),
      async (c) => c.json(unwrap(await describeTailoredRequest(...of(c), c.req.valid('json'))), 201),
    )
    .get(
      '/tailored-requests/:requestId',
      read('open-tailored-request', {
        title: 'A request with every version of every offer',
        answers: TailoredRequestView,
        refuses: ['tailored-request-not-found'],
      }),
      async (c) => c.json(unwrap(await openTailoredRequest(...of(c), tailoredRequestIn(c)))),
    )
    .put(
      '/tailored-requests/:requestId',
      command('change-tailored-request', {
        title: 'Describe the course anew',
        answers: TailoredRequestSaved,
        status: 200,
        refuses: step,
      }),
      body(TailoredRequestChange),
      async (c) => c.json(unwrap(await changeTailoredRequest(...of(c), tailoredRequestIn(c), c.req.valid('json')))),
    )
    .post(
      '/tailored-requests/:requestId/sent',
      command('send-tailored-request', {
        title: 'Ask the institutions',
        answers: TailoredRequestSaved,
        status: 200,
        refuses: [...step, 'nobody-left-to-ask'],
      }),
      body(TailoredStep),
      async (c) => c.json(unwrap(await sendTailoredRequest(...of(c), tailoredRequestIn(c), c.req.valid('json')))),
    )
    .post(
      '/tailored-requests/:requestId/counter-proposals',
      command('counter-tailored-offer', {
        title: 'Propose something else to an institution that offered',
        answers: TailoredRequestSaved,
        status: 200,
        refuses: [...step, 'exchange-too-long'],
      }),
      body(TailoredCounter),
      async (c) => c.json(unwrap(await counterTailoredOffer(...of(c), tailoredRequestIn(c), c.req.valid('json')))),
    )
    .post(
      '/tailored-requests/:requestId/chosen',
      command('choose-tailored-offer', {
        title: 'Choose an offer: agreed, or waiting for approval of its price',
        answers: TailoredRequestSaved,
        status: 200,
        refuses: [...step, 'offer-not-the-latest', 'offer-begins-in-the-past', 'no-education-consent'],
      }),
      body(TailoredChoice),
      async (c) => c.json(unwrap(await chooseTailoredOffer(...of(c), tailoredRequestIn(c), c.req.valid('json')))),
    )
    .post(
      '/tailored-requests/:requestId/approved',
      command('approve-tailored-offer', {
        title: 'Approve the price of an offer somebody else chose',
        answers: TailoredRequestSaved,
        status: 200,
        refuses: [...approval, 'offer-begins-in-the-past', 'no-education-consent'],
      }),
      body(TailoredStep),
      async (c) => c.json(unwrap(await approveTailoredOffer(...of(c), tailoredRequestIn(c), c.req.valid('json')))),
    )
    .post(
      '/tailored-requests/:requestId/refused',
      command('refuse-tailored-offer', {
        title: 'Say no to the price of an offer somebody else chose',
        answers: TailoredRequestSaved,
        status: 200,
        refuses: approval,
      }),
      body(ApprovalRefusal),
      async (c) => c.json(unwrap(await refuseTailoredOffer(...of(c), tailoredRequestIn(c), c.req.valid('json')))),
    )
    .post(
      '/tailored-requests/:requestId/withdrawn',
      command('withdraw-tailored-request', {
        title: 'Take a request back before the course begins',
        answers: TailoredRequestSaved,
        status: 200,
        refuses: step,
      }),
      body(TailoredWithdrawal),
      async (c) => c.json(unwrap(await withdrawTailoredRequest(...of(c), tailoredRequestIn(c), c.req.valid('json')))),
    )
    .post(
      '/tailored-requests/:requestId/ended',
      command('end-tailored-course', {
        title: 'Record how a running course ended',
        answers: TailoredRequestSaved,
        status: 200,
        refuses: step,
      }),
      body(TailoredEnd),
      async (c) => c.json(unwrap(await endTailoredCourse(...of(c), tailoredRequestIn(c), c.req.valid('json')))),
    );
}
