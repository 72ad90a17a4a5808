import { query } from '@solidjs/router';
import type { LinkHeld } from '#kit/links/held-link.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { CheckInAnswer, CheckInAnswerSent, CompanyCheckIn, LinkedCheckIn } from '#shared/shapes/check-in.ts';

const page = { limit: '100' };

/** The people at the company, with the check-in that waits and what the company said last. */
export const readCheckIns = query(async (scope: string, companyId: string): Promise<readonly CompanyCheckIn[]> => {
  const ofCompany = matching.companies[':companyId']['check-ins'];
  return (await answerOf(ofCompany.$get({ param: { scope, companyId }, query: page }))).items;
}, 'company-check-ins');

const links = matching['company-check-in-links'];

/** The three questions that a link opens, without signing in. */
export const readLinkedCheckIn = query(
  (scope: string, word: string): Promise<LinkedCheckIn> =>
    answerOf(links.opened.$post({ param: { scope }, json: { word } })),
  'linked-company-check-in',
);

export function answerLinkedCheckIn(
  { scope, word }: LinkHeld,
  { askedOn: _inLink, ...said }: CheckInAnswer,
  key: string,
): Promise<CheckInAnswerSent> {
  return answerOf(links.answers.$post({ param: { scope }, json: { ...said, word } }, once(key)));
}
