import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import type { MyProposals } from '#shared/shapes/shown-proposals.ts';

/** The places that each of my municipalities shows me. */
export const readMyPlaces = query(
  async (scope: string): Promise<readonly MyProposals[]> =>
    (await answerOf(matching['my-proposals'].$get({ param: { scope } }))).items,
  'my-places',
);
