import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

const mostPerPerson = '100';

/** A person's placements, the newest first. */
export const readPlacements = query((scope: string, candidateId: string) => {
  const ofPerson = matching.candidates[':candidateId'].placements;
  return answerOf(ofPerson.$get({ param: { scope, candidateId }, query: { limit: mostPerPerson } }));
}, 'placements');

/** One placement with what held when, what the rules say besides, and the six-month check. */
export const readPlacement = query(
  (scope: string, placementId: string) =>
    answerOf(matching.placements[':placementId'].$get({ param: { scope, placementId } })),
  'placement',
);

/** The six-month checks of a person that are asked for the municipality they came from. */
export const readCarriedChecks = query(
  (scope: string, candidateId: string) =>
    answerOf(matching.candidates[':candidateId']['carried-checks'].$get({ param: { scope, candidateId } })),
  'carried-checks',
);
