import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import {
  PackagePage,
  PackageProposed,
  PackageProposing,
  PackageSaved,
  PackageSettling,
  SitePackagePage,
} from '#shared/shapes/training-package.ts';
import { listPackages } from '../capabilities/list-packages.ts';
import { listSitePackages } from '../capabilities/list-site-packages.ts';
import { proposePackage } from '../capabilities/propose-package.ts';
import { settlePackage } from '../capabilities/settle-package.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { institutionIn, packageIn } from './path-ids.ts';

/** Packages and prices: proposed by a training site under the partnership, agreed by a municipality under its own code. */
export function packageRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/institutions/:institutionId/packages',
      read('list-site-packages', {
        title: 'What a training site has proposed, by municipality and package, the newest version first',
        answers: SitePackagePage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listSitePackages(open(c.var.call), institutionIn(c), c.req.valid('query')))),
    )
    .post(
      '/institutions/:institutionId/packages',
      command('propose-package', {
        title: 'Propose a package with its price to a municipality, or new terms of one',
        answers: PackageProposed,
        status: 201,
        refuses: ['institution-not-found', 'not-a-training-site', 'package-not-found'],
      }),
      body(PackageProposing),
      async (c) => c.json(unwrap(await proposePackage(...of(c), institutionIn(c), c.req.valid('json'))), 201),
    )
    .get(
      '/packages',
      read('list-packages', {
        title: 'The packages of training sites: what is agreed, and what waits for an answer',
        answers: PackagePage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listPackages(...of(c), c.req.valid('query')))),
    )
    .post(
      '/packages/:packageId/settled',
      command('settle-package', {
        title: 'Say yes or no to the terms a training site proposes',
        answers: PackageSaved,
        status: 200,
        refuses: ['package-not-found', 'nothing-proposed'],
      }),
      body(PackageSettling),
      async (c) => c.json(unwrap(await settlePackage(...of(c), packageIn(c), c.req.valid('json')))),
    );
}
