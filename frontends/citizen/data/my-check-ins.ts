import { query } from '@solidjs/router';
import type { LinkHeld } from '#kit/links/held-link.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { may } from '#kit/session/may.ts';
import type { CheckInAnswer, CheckInAnswerSent, LinkedCheckIn, MyCheckIns } from '#shared/shapes/check-in.ts';

/** The check-ins that wait for the person, and all they said before, by place. */
export const readMyCheckIns = query(async (scope: string): Promise<readonly MyCheckIns[]> => {
  if (!may('list-my-check-ins')) return [];
  return (await answerOf(matching['my-check-ins'].$get({ param: { scope } }))).items;
}, 'my-check-ins');

const links = matching['my-check-in-links'];

/** The three questions that a link opens, without signing in. */
export const readLinkedCheckIn = query(
  (scope: string, word: string): Promise<LinkedCheckIn> =>
    answerOf(links.opened.$post({ param: { scope }, json: { word } })),
  'linked-check-in',
);

export function answerLinkedCheckIn(
  { scope, word }: LinkHeld,
  { askedOn: _inLink, ...said }: CheckInAnswer,
  key: string,
): Promise<CheckInAnswerSent> {
  return answerOf(links.answers.$post({ param: { scope }, json: { ...said, word } }, once(key)));
}
