import { query } from '@solidjs/router';
import type { LinkHeld } from '#kit/links/held-link.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { CompanyMeetingTimes, LinkedTimes, TimesAnswer, TimesAnswerSent } from '#shared/shapes/meeting-times.ts';

const page = { limit: '100' };

/** The times we are asked about, the nearest first. */
export const readTimes = query(
  (scope: string, companyId: string): Promise<readonly CompanyMeetingTimes[]> => timesOf(scope, companyId),
  'company-times',
);

/** The same, past the router's memory. */
export async function timesOf(scope: string, companyId: string): Promise<readonly CompanyMeetingTimes[]> {
  const ofCompany = matching.companies[':companyId']['meeting-times'];
  return (await answerOf(ofCompany.$get({ param: { scope, companyId }, query: page }))).items;
}

export function answerTimes(
  { scope, companyId }: { readonly scope: string; readonly companyId: string },
  timesId: string,
  json: TimesAnswer,
  key: string,
): Promise<TimesAnswerSent> {
  const { answers } = matching.companies[':companyId']['meeting-times'][':timesId'];
  return answerOf(answers.$post({ param: { scope, companyId, timesId }, json }, once(key)));
}

const links = matching['company-times-links'];

/** The times that a link opens, without signing in. */
export const readLinkedTimes = query(
  (scope: string, word: string): Promise<LinkedTimes> =>
    answerOf(links.opened.$post({ param: { scope }, json: { word } })),
  'linked-company-times',
);

export function answerLinkedTimes({ scope, word }: LinkHeld, said: TimesAnswer, key: string): Promise<TimesAnswerSent> {
  return answerOf(links.answers.$post({ param: { scope }, json: { ...said, word } }, once(key)));
}
