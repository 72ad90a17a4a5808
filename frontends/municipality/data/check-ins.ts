import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

/** What person and workplace said at each check-in of a placement, and how often is asked. */
export const readCheckIns = query(
  (scope: string, placementId: string) =>
    answerOf(matching.placements[':placementId']['check-ins'].$get({ param: { scope, placementId } })),
  'placement-check-ins',
);
