import { query } from '@solidjs/router';
import type { LinkHeld } from '#kit/links/held-link.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { may } from '#kit/session/may.ts';
import type { LinkedStillThere, MyStillThere, StillThereAnswer, StillThereSent } from '#shared/shapes/still-there.ts';

/** The places of which the person is asked whether they are still there. */
export const readMyStillThere = query(async (scope: string): Promise<readonly MyStillThere[]> => {
  if (!may('list-my-still-there')) return [];
  return (await answerOf(matching['my-still-there'].$get({ param: { scope } }))).items;
}, 'my-still-there');

const links = matching['my-still-there-links'];

/** The question that a link opens, without signing in. */
export const readLinkedStillThere = query(
  (scope: string, word: string): Promise<LinkedStillThere> =>
    answerOf(links.opened.$post({ param: { scope }, json: { word } })),
  'linked-still-there',
);

export function answerLinkedStillThere(
  { scope, word }: LinkHeld,
  { dueOn: _inLink, ...said }: StillThereAnswer,
  key: string,
): Promise<StillThereSent> {
  return answerOf(links.answers.$post({ param: { scope }, json: { ...said, word } }, once(key)));
}
