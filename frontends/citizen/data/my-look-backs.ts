import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import { may } from '#kit/session/may.ts';
import type { MyLookBack } from '#shared/shapes/look-back.ts';

/** The person's places that have ended and about which they were asked. */
export const readMyLookBacks = query(async (scope: string): Promise<readonly MyLookBack[]> => {
  if (!may('list-my-look-backs')) return [];
  return (await answerOf(matching['my-look-backs'].$get({ param: { scope } }))).items;
}, 'my-look-backs');
