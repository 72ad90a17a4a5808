import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

/** What person and workplace say of the six-month check of a placement, side by side. */
export const readStillThere = query(
  (scope: string, placementId: string) =>
    answerOf(matching.placements[':placementId']['still-there'].$get({ param: { scope, placementId } })),
  'placement-still-there',
);
