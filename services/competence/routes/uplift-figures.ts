import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { UpliftOverview, UpliftOverviewQuery } from '#shared/shapes/uplift-overview.ts';
import { UpliftPricesSaved, UpliftPricesSet, UpliftPricesView } from '#shared/shapes/uplift-prices.ts';
import { setUpliftPrices } from '../capabilities/set-uplift-prices.ts';
import { showUpliftOverview } from '../capabilities/show-uplift-overview.ts';
import { showUpliftPrices } from '../capabilities/show-uplift-prices.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';

/** The coordinator's overview, and what courses cost here. */
export function upliftFigureRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/uplift-overview',
      read('show-uplift-overview', {
        title: 'Needs, offers, gaps, waiting times, barriers, partners and cost of a period',
        answers: UpliftOverview,
      }),
      query(UpliftOverviewQuery),
      async (c) => c.json(unwrap(await showUpliftOverview(...of(c), c.req.valid('query')))),
    )
    .get(
      '/uplift-prices',
      read('show-uplift-prices', {
        title: 'What tailored courses cost here, and who may agree to how much',
        answers: UpliftPricesView,
      }),
      async (c) => c.json(unwrap(await showUpliftPrices(...of(c)))),
    )
    .put(
      '/uplift-prices',
      command('set-uplift-prices', {
        title: 'Set the municipality’s own prices and limits from a day on',
        answers: UpliftPricesSaved,
        status: 200,
        refuses: ['prices-start-before-others'],
      }),
      body(UpliftPricesSet),
      async (c) => c.json(unwrap(await setUpliftPrices(...of(c), c.req.valid('json')))),
    );
}
