import { query } from '@solidjs/router';
import { access, answerOf, visitation } from '#kit/network/services.ts';
import type { MyConversation } from '#shared/shapes/my-conversation.ts';
import { own } from './certificates.ts';

/** My conversations: those to come, the nearest first, then those that are over. */
export const readMyTalks = query(
  async (): Promise<readonly MyConversation[]> =>
    (await answerOf(visitation['my-conversations'].$get({ param: own() }))).items,
  'my-talks',
);

/** One of my conversations. */
export const readMyTalk = query(
  (conversationId: string) =>
    answerOf(visitation['my-conversations'][':conversationId'].$get({ param: { ...own(), conversationId } })),
  'my-talk',
);

/** The names of those who look after me, by id. */
export const readContacts = query(async (ids: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  if (ids.length === 0) return {};
  const { items } = await answerOf(access['contact-names'].$post({ param: own(), json: { ids: [...ids] as never } }));
  return Object.fromEntries(items.map(({ personId, name }) => [personId, name]));
}, 'contacts');
