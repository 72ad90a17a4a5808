import { query } from '@solidjs/router';
import type { Language } from '#kit/language/language.ts';
import { access, answerOf, visitation } from '#kit/network/services.ts';
import type { ContactNames } from '#shared/shapes/contact-names.ts';
import type { MyConsents } from '#shared/shapes/consents.ts';

/** What I have said yes and no to, and what needs no yes; asked again in another language, because the answer is words. */
export const readMyConsents = query(async (scope: string, _words: Language) => await myConsents(scope), 'my-consents');

/** The same, past the router's memory. */
export function myConsents(scope: string): Promise<MyConsents> {
  return answerOf(visitation.consents.$get({ param: { scope } }));
}

/** Who of the staff asked me, by name. */
export const readWhoAsked = query(async (scope: string, consents: MyConsents): Promise<ContactNames['items']> => {
  const ids = [...new Set(consents.items.flatMap(({ askedById }) => askedById ?? []))];
  if (ids.length === 0) return [];
  return (await answerOf(access['contact-names'].$post({ param: { scope }, json: { ids } }))).items;
}, 'who-asked');
