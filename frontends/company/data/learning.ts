import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { WorkplaceRecord } from '#shared/shapes/learning-record.ts';

/** Who learns at the workplace, with the tasks and what the workplace has said of them. */
export const readLearners = query(async (scope: string, companyId: string): Promise<readonly WorkplaceRecord[]> => {
  const records = competence.companies[':companyId']['learning-records'];
  const { items } = await answerOf(records.$get({ param: { scope, companyId }, query: { limit: '100' } }));
  return items;
}, 'workplace-records');
