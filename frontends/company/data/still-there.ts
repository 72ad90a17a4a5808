import { query } from '@solidjs/router';
import type { LinkHeld } from '#kit/links/held-link.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type {
  CompanyStillThere,
  LinkedStillThere,
  StillThereAnswer,
  StillThereSent,
} from '#shared/shapes/still-there.ts';

const page = { limit: '100' };

/** Those who began at the company half a year ago and of whom it is asked now. */
export const readStillThere = query(async (scope: string, companyId: string): Promise<readonly CompanyStillThere[]> => {
  const ofCompany = matching.companies[':companyId']['still-there'];
  return (await answerOf(ofCompany.$get({ param: { scope, companyId }, query: page }))).items;
}, 'company-still-there');

const links = matching['company-still-there-links'];

/** The question that a link opens, without signing in. */
export const readLinkedStillThere = query(
  (scope: string, word: string): Promise<LinkedStillThere> =>
    answerOf(links.opened.$post({ param: { scope }, json: { word } })),
  'linked-company-still-there',
);

export function answerLinkedStillThere(
  { scope, word }: LinkHeld,
  { dueOn: _inLink, ...said }: StillThereAnswer,
  key: string,
): Promise<StillThereSent> {
  return answerOf(links.answers.$post({ param: { scope }, json: { ...said, word } }, once(key)));
}
