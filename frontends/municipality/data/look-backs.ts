import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { CompanyAgain, LookBackView } from '#shared/shapes/look-back.ts';

/** What the three say of a placement that ended, side by side. */
export const readLookBack = query(
  (scope: string, placementId: string): Promise<LookBackView> =>
    answerOf(matching.placements[':placementId']['look-back'].$get({ param: { scope, placementId } })),
  'placement-look-back',
);

/** What was learned from a person's earlier places, the latest first. */
export const readLookBacks = query(async (scope: string, candidateId: string): Promise<readonly LookBackView[]> => {
  const ofPerson = matching.candidates[':candidateId']['look-backs'];
  return (await answerOf(ofPerson.$get({ param: { scope, candidateId }, query: {} }))).items;
}, 'person-look-backs');

/** What a company said of taking somebody again. */
export const readCompanyAgain = query(async (scope: string, companyId: string): Promise<readonly CompanyAgain[]> => {
  const { again } = matching.companies[':companyId'];
  return (await answerOf(again.$get({ param: { scope, companyId }, query: { limit: '100' } }))).items;
}, 'company-again');

/** The companies to ask again, in order of the day: one's own, or all. */
export const readCompaniesToAsk = query(
  async (scope: string, view: 'mine' | 'all'): Promise<readonly CompanyAgain[]> =>
    (await answerOf(matching['companies-to-ask'].$get({ param: { scope }, query: { view, limit: '100' } }))).items,
  'companies-to-ask',
);
