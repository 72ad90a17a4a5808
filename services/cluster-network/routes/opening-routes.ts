import { Hono } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { VersionSeen } from '#shared/shapes/company.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import {
  OpeningChange,
  OpeningFacts,
  OpeningPage,
  OpeningSaved,
  OpeningView,
  OpenOpeningsQuery,
} from '#shared/shapes/opening.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenClusterNetwork } from '../api.ts';
import { changeOpening } from '../capabilities/change-opening.ts';
import { closeOpening, pauseOpening, reopenOpening } from '../capabilities/move-opening.ts';
import { listOpenOpenings } from '../capabilities/list-open-openings.ts';
import { listOpenings } from '../capabilities/list-openings.ts';
import { openOpening } from '../capabilities/open-opening.ts';
import { registerOpening } from '../capabilities/register-opening.ts';
import { companyIn, openingIn } from './path-ids.ts';

const saved = { answers: OpeningSaved, status: 200 } as const;

/** Routes about what the workplaces offer. */
export function openingRoutes(open: OpenClusterNetwork) {
  return new Hono<House>()
    .get(
      '/openings',
      read('list-open-openings', { title: 'What is open to a municipality’s people', answers: OpeningPage }),
      query(OpenOpeningsQuery),
      async (c) => c.json(unwrap(await listOpenOpenings(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/companies/:companyId/openings',
      read('list-openings', {
        title: 'A workplace’s openings, the latest first',
        answers: OpeningPage,
        refuses: ['company-not-found'],
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listOpenings(open(c.var.call), companyIn(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/openings',
      command('register-opening', {
        title: 'Register an opening',
        answers: OpeningSaved,
        status: 201,
        refuses: ['company-not-found', 'buddy-already-withdrawn'],
      }),
      body(OpeningFacts),
      async (c) => {
        const companyId = companyIn(c);
        return c.json(unwrap(await registerOpening(c.var.call, open(c.var.call), companyId, c.req.valid('json'))), 201);
      },
    )
    .get(
      '/companies/:companyId/openings/:openingId',
      read('open-opening', { title: 'An opening in full', answers: OpeningView, refuses: ['opening-not-found'] }),
      async (c) => {
        const { companyId, openingId } = openingIn(c);
        return c.json(unwrap(await openOpening(open(c.var.call), companyId, openingId)));
      },
    )
    .put(
      '/companies/:companyId/openings/:openingId',
      command('change-opening', {
        title: 'Change an opening',
        ...saved,
        refuses: ['opening-not-found', 'opening-already-closed', 'places-below-taken', 'buddy-already-withdrawn'],
      }),
      body(OpeningChange),
      async (c) => {
        const { companyId, openingId } = openingIn(c);
        return c.json(
          unwrap(await changeOpening(c.var.call, open(c.var.call), companyId, openingId, c.req.valid('json'))),
        );
      },
    )
    .post(
      '/companies/:companyId/openings/:openingId/pause',
      command('pause-opening', {
        title: 'Pause an opening',
        ...saved,
        refuses: ['opening-not-found', 'opening-already-paused', 'opening-already-closed'],
      }),
      body(VersionSeen),
      async (c) => {
        const meant = { ...openingIn(c), ...c.req.valid('json') };
        return c.json(unwrap(await pauseOpening(c.var.call, open(c.var.call), meant)));
      },
    )
    .post(
      '/companies/:companyId/openings/:openingId/reopen',
      command('reopen-opening', {
        title: 'Reopen a paused opening',
        ...saved,
        refuses: ['opening-not-found', 'opening-already-open', 'opening-already-closed'],
      }),
      body(VersionSeen),
      async (c) => {
        const meant = { ...openingIn(c), ...c.req.valid('json') };
        return c.json(unwrap(await reopenOpening(c.var.call, open(c.var.call), meant)));
      },
    )
    .post(
      '/companies/:companyId/openings/:openingId/close',
      command('close-opening', {
        title: 'Close an opening for good',
        ...saved,
        refuses: ['opening-not-found', 'opening-already-closed'],
      }),
      body(VersionSeen),
      async (c) => {
        const meant = { ...openingIn(c), ...c.req.valid('json') };
        return c.json(unwrap(await closeOpening(c.var.call, open(c.var.call), meant)));
      },
    );
}
