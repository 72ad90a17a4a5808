import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { getJson } from '#kit/network/request.ts';
import { visitation } from '#kit/network/services.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { CompanyMeeting } from '#shared/shapes/match.ts';
import type { CompanyPlacement } from '#shared/shapes/placement.ts';

const mostPerPage = '100';

/** The people the company meets or has at work, by first name. */
export const readPeople = query(async (scope: string, companyId: string): Promise<readonly CompanyPerson[]> => {
  const param = { scope, companyId };
  const answer = await visitation.companies[':companyId'].people.$get({ param, query: { limit: mostPerPage } });
  return (await answer.json()).items as readonly CompanyPerson[];
}, 'company-people');

/** The placements at the company, running ones first. */
export const readPlacements = query(
  async (scope: string, companyId: string): Promise<readonly CompanyPlacement[]> =>
    (await list<CompanyPlacement>(scope, companyId, 'placements')).items,
  'company-placements',
);

/** The match meetings still to be held at the company, the next first. */
export const readMeetings = query(
  async (scope: string, companyId: string): Promise<readonly CompanyMeeting[]> =>
    (await list<CompanyMeeting>(scope, companyId, 'match-meetings')).items,
  'company-meetings',
);

async function list<Item>(scope: string, companyId: string, what: string): Promise<ListPage<Item>> {
  return await getJson(`/api/matching/${scope}/companies/${companyId}/${what}`, { limit: mostPerPage });
}
