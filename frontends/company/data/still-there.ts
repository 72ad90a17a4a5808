import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { CompanyStillThere } from '#shared/shapes/still-there.ts';

const page = { limit: '100' };

/** Those who began at the company half a year ago and of whom it is asked now. */
export const readStillThere = query(async (scope: string, companyId: string): Promise<readonly CompanyStillThere[]> => {
  const ofCompany = matching.companies[':companyId']['still-there'];
  return (await answerOf(ofCompany.$get({ param: { scope, companyId }, query: page }))).items;
}, 'company-still-there');
