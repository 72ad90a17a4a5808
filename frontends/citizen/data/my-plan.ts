import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';

/** The plan and the team in each municipality, as the person reads them. */
export const readMyPlans = query(
  async (scope: string) => (await answerOf(visitation.plans.$get({ param: { scope } }))).items,
  'my-plans',
);
