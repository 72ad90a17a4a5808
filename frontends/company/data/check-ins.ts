import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { CompanyCheckIn } from '#shared/shapes/check-in.ts';

const page = { limit: '100' };

/** The people at the company, with the check-in that waits and what the company said last. */
export const readCheckIns = query(async (scope: string, companyId: string): Promise<readonly CompanyCheckIn[]> => {
  const ofCompany = matching.companies[':companyId']['check-ins'];
  return (await answerOf(ofCompany.$get({ param: { scope, companyId }, query: page }))).items;
}, 'company-check-ins');
