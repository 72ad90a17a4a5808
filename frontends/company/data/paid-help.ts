import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { CompanyCompensation } from '#shared/shapes/compensation.ts';

const ofCompany = matching.companies[':companyId'].compensations;

/** What the municipality pays the company for help, and when. */
export const readPaidHelp = query(async (scope: string, companyId: string): Promise<readonly CompanyCompensation[]> => {
  const { items } = await answerOf(ofCompany.$get({ param: { scope, companyId }, query: { limit: '100' } }));
  return items;
}, 'company-paid-help');
