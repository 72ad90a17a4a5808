import { query } from '@solidjs/router';
import { answerOf, matching, visitation } from '#kit/network/services.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { CompanyMeeting } from '#shared/shapes/match-meeting.ts';
import type { CompanyPlacement } from '#shared/shapes/placement.ts';

const page = { limit: '100' };

/** The people the company meets or has at work, by first name. */
export const readPeople = query(async (scope: string, companyId: string): Promise<readonly CompanyPerson[]> => {
  const ofCompany = visitation.companies[':companyId'].people;
  const { items } = await answerOf(ofCompany.$get({ param: { scope, companyId }, query: page }));
  return items;
}, 'company-people');

/** The placements at the company, running ones first. */
export const readPlacements = query(async (scope: string, companyId: string): Promise<readonly CompanyPlacement[]> => {
  const ofCompany = matching.companies[':companyId'].placements;
  const { items } = await answerOf(ofCompany.$get({ param: { scope, companyId }, query: page }));
  return items;
}, 'company-placements');

/** The match meetings still to be held at the company, the next first. */
export const readMeetings = query(async (scope: string, companyId: string): Promise<readonly CompanyMeeting[]> => {
  const ofCompany = matching.companies[':companyId']['match-meetings'];
  const { items } = await answerOf(ofCompany.$get({ param: { scope, companyId }, query: page }));
  return items;
}, 'company-meetings');
