import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import * as compensation from '#shared/shapes/compensation.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { changeCompensation } from '../capabilities/change-compensation.ts';
import { decideCompensation } from '../capabilities/decide-compensation.ts';
import { draftCompensation } from '../capabilities/draft-compensation.ts';
import { listCompanyCompensations } from '../capabilities/list-company-compensations.ts';
import { listCompensations } from '../capabilities/list-compensations.ts';
import { listCompensationsToDecide } from '../capabilities/list-compensations-to-decide.ts';
import { sendCompensation } from '../capabilities/send-compensation.ts';
import { stopCompensation } from '../capabilities/stop-compensation.ts';
import { withdrawCompensation } from '../capabilities/withdraw-compensation.ts';
import { command, read, unwrap } from '../edge.ts';
import type { MatchingRefusal } from '../refusals.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { companyIn, compensationIn, placementIn } from './path-ids.ts';

/** A route that changes one grant. */
function change(action: Parameters<typeof command>[0], title: string, refuses: readonly MatchingRefusal[] = []) {
  return command(action, {
    ...{ title, answers: compensation.CompensationChanged, status: 200 },
    refuses: ['placement-not-found', 'compensation-not-found', 'compensation-not-at-this-step', ...refuses],
  });
}

/** Money for help at a workplace: drafted, decided by somebody else, and read by the company. */
export function compensationRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const inOne = (c: Context<House>) => ({ placementId: placementIn(c), compensationId: compensationIn(c) });
  const all = '/placements/:placementId/compensations';
  const one = '/placements/:placementId/compensations/:compensationId';
  return new Hono<House>()
    .get(
      all,
      read('list-compensations', {
        title: 'Money for help at a placement, what begins last first',
        answers: compensation.Compensations,
        refuses: ['placement-not-found'],
      }),
      async (c) => c.json(unwrap(await listCompensations(...of(c), placementIn(c)))),
    )
    .post(
      all,
      command('draft-compensation', {
        title: 'Draft mentor support or personal assistance, or a change of what was granted',
        answers: compensation.CompensationChanged,
        status: 201,
        refuses: ['placement-not-found', 'placement-has-ended', 'compensation-not-found', 'compensation-under-way'],
      }),
      body(compensation.CompensationDraft),
      async (c) => c.json(unwrap(await draftCompensation(...of(c), placementIn(c), c.req.valid('json'))), 201),
    )
    .post(
      `${one}/changed`,
      change('change-compensation', 'Draft other terms', ['placement-has-ended', 'compensation-under-way']),
      body(compensation.CompensationChange),
      async (c) => c.json(unwrap(await changeCompensation(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/sent`,
      change('send-compensation', 'Send a draft to be decided'),
      body(compensation.CompensationStep),
      async (c) => c.json(unwrap(await sendCompensation(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/withdrawn`,
      change('withdraw-compensation', 'Withdraw what is not decided'),
      body(compensation.CompensationStep),
      async (c) => c.json(unwrap(await withdrawCompensation(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/decided`,
      change('decide-compensation', 'Grant or refuse what somebody else drafted and sent', [
        'placement-has-ended',
        'compensation-own-draft',
      ]),
      body(compensation.CompensationDecided),
      async (c) => c.json(unwrap(await decideCompensation(...of(c), inOne(c), c.req.valid('json')))),
    )
    .post(
      `${one}/stopped`,
      change('stop-compensation', 'Stop what was granted after a day'),
      body(compensation.CompensationStopped),
      async (c) => c.json(unwrap(await stopCompensation(...of(c), inOne(c), c.req.valid('json')))),
    )
    .get(
      '/compensations-to-decide',
      read('list-compensations-to-decide', {
        title: 'What waits to be decided, what begins first first',
        answers: compensation.CompensationPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompensationsToDecide(...of(c), c.req.valid('query')))),
    )
    .get(
      '/companies/:companyId/compensations',
      read('list-company-compensations', {
        title: 'What a company is paid for help, and when',
        answers: compensation.CompanyCompensationPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyCompensations(...of(c), companyIn(c), c.req.valid('query')))),
    );
}
