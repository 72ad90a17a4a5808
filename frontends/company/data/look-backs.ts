import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { CompanyLookBackAsked } from '#shared/shapes/look-back.ts';

const page = { limit: '100' };

/** Those whose time at the company has ended and of whom it is asked now. */
export const readLookBacks = query(
  async (scope: string, companyId: string): Promise<readonly CompanyLookBackAsked[]> => {
    const ofCompany = matching.companies[':companyId']['look-backs'];
    return (await answerOf(ofCompany.$get({ param: { scope, companyId }, query: page }))).items;
  },
  'company-look-backs',
);
