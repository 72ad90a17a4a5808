import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import { may } from '#kit/session/may.ts';
import type { MyStillThere } from '#shared/shapes/still-there.ts';

/** The places of which the person is asked whether they are still there. */
export const readMyStillThere = query(async (scope: string): Promise<readonly MyStillThere[]> => {
  if (!may('list-my-still-there')) return [];
  return (await answerOf(matching['my-still-there'].$get({ param: { scope } }))).items;
}, 'my-still-there');
