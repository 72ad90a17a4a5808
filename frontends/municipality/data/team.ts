import { query, revalidate } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';

/** How the team stands, counted some minutes ago at most. */
export const readTeam = query(
  (scope: string) => answerOf(visitation.team.$get({ param: { scope }, query: {} })),
  'team',
);

/** Counts the team again, and shows that. */
export async function countTeamAgain(scope: string): Promise<void> {
  await answerOf(visitation.team.$get({ param: { scope }, query: { again: 'true' } }));
  await revalidate(readTeam.key);
}
