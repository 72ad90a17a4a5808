import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { CompanyUplift } from '#shared/shapes/asked-request.ts';

const most = '100';

/** The courses of those who are at the company, planned and running. */
export const readUplifts = query(async (scope: string, companyId: string): Promise<readonly CompanyUplift[]> => {
  const uplifts = competence.companies[':companyId'].uplifts;
  return (await answerOf(uplifts.$get({ param: { scope, companyId }, query: { limit: most } }))).items;
}, 'company-uplifts');
