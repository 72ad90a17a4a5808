import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';
import { may } from '#kit/session/may.ts';
import type { MyCheckIns } from '#shared/shapes/check-in.ts';

/** The check-ins that wait for the person, and all they said before, by place. */
export const readMyCheckIns = query(async (scope: string): Promise<readonly MyCheckIns[]> => {
  if (!may('list-my-check-ins')) return [];
  return (await answerOf(matching['my-check-ins'].$get({ param: { scope } }))).items;
}, 'my-check-ins');
