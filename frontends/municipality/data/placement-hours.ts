import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

/** How the hours of a placement went, and where they are going. */
export const readPlacementHours = query(
  (scope: string, placementId: string) =>
    answerOf(matching.placements[':placementId'].hours.$get({ param: { scope, placementId } })),
  'placement-hours',
);

/** Who asked for help at a placement, the newest first. */
export const readHelpCalls = query(
  async (scope: string, placementId: string) =>
    (await answerOf(matching.placements[':placementId']['help-calls'].$get({ param: { scope, placementId } }))).items,
  'help-calls',
);
