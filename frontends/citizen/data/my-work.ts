import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

/** The places where the person is now, as they read them. */
export const readMyWork = query(
  async (scope: string) => (await answerOf(matching['my-placements'].$get({ param: { scope } }))).items,
  'my-work',
);
