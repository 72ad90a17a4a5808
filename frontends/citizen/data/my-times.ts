import { query } from '@solidjs/router';
import type { LinkHeld } from '#kit/links/held-link.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { LinkedTimes, MyMeetingTimes, OwnTimesAnswer, TimesAnswerSent } from '#shared/shapes/meeting-times.ts';
import { own } from './certificates.ts';

/** The times I am asked about, those to answer first. */
export const readMyTimes = query(() => myTimes(), 'my-times');

/** The same, past the router's memory. */
export async function myTimes(): Promise<readonly MyMeetingTimes[]> {
  return (await answerOf(matching['my-meeting-times'].$get({ param: own() }))).items;
}

export function answerTimes(timesId: string, json: OwnTimesAnswer, key: string): Promise<TimesAnswerSent> {
  const { answers } = matching['my-meeting-times'][':timesId'];
  return answerOf(answers.$post({ param: { ...own(), timesId }, json }, once(key)));
}

const links = matching['my-times-links'];

/** The times that a link opens, without signing in. */
export const readLinkedTimes = query(
  (scope: string, word: string): Promise<LinkedTimes> =>
    answerOf(links.opened.$post({ param: { scope }, json: { word } })),
  'linked-times',
);

export function answerLinkedTimes(
  { scope, word }: LinkHeld,
  said: OwnTimesAnswer,
  key: string,
): Promise<TimesAnswerSent> {
  return answerOf(links.answers.$post({ param: { scope }, json: { ...said, word } }, once(key)));
}
