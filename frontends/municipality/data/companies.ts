import { query } from '@solidjs/router';
import { answerOf, clusterNetwork } from '#kit/network/services.ts';
import type { CompanyLine } from '#shared/shapes/company.ts';

const { companies } = clusterNetwork;
const perPage = '50';

/** One page of the workplaces that take people of the own municipality, in order of name; `cursor` is where the last page ended. */
export const readCompanies = query(
  (scope: string, cursor?: string) => answerOf(companies.$get({ param: { scope }, query: { limit: perPage, cursor } })),
  'companies',
);

/** Workplaces of the whole network whose name begins so, or the one with this CVR number. */
export async function searchCompanies(scope: string, text: string): Promise<readonly CompanyLine[]> {
  const { items } = await answerOf(companies.search.$post({ param: { scope }, json: { text } }));
  return items;
}
