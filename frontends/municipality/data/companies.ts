import { query } from '@solidjs/router';
import { firstPages } from '#kit/network/first-pages.ts';
import type { ListPage } from '#kit/network/pages-of.ts';
import { answerOf, clusterNetwork } from '#kit/network/services.ts';
import type { CompanyLine } from '#shared/shapes/company.ts';

const { companies } = clusterNetwork;
const perPage = '100';
/** Most municipalities have fewer workplaces than this: the whole list is filtered and sorted at once. */
const readAtOnce = 300;

/** The workplaces that take people of the own municipality, in order of name: the first 300, and where the rest begins. */
export const readCompanies = query(
  (scope: string): Promise<ListPage<CompanyLine>> => firstPages((cursor) => moreCompanies(scope, cursor), readAtOnce),
  'companies',
);

/** One page of them; `cursor` is where the last page ended. */
export function moreCompanies(scope: string, cursor?: string): Promise<ListPage<CompanyLine>> {
  return answerOf(companies.$get({ param: { scope }, query: { limit: perPage, cursor } }));
}

/** Workplaces of the whole network whose name begins so, or the one with this CVR number. */
export async function searchCompanies(scope: string, text: string): Promise<readonly CompanyLine[]> {
  const { items } = await answerOf(companies.search.$post({ param: { scope }, json: { text } }));
  return items;
}
