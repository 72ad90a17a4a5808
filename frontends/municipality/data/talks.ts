import { query, revalidate } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';
import { nowMs } from '#kit/time/clock.ts';
import { waitUntilShown } from '#kit/network/wait-until-shown.ts';
import type { ConversationChanged, ConversationItem, ConversationPage } from '#shared/shapes/planned-conversation.ts';
import { isOpen } from '#shared/shapes/planned-conversation.ts';
import { readWork } from './candidates.ts';
import { readPerson } from './person.ts';

const ofPerson = visitation.candidates[':candidateId']['planned-conversations'];
const mostPerPerson = '100';

/** A person's conversations, the latest first, and how the contact course stands. */
export const readTalks = query(
  (scope: string, candidateId: string): Promise<ConversationPage> =>
    answerOf(ofPerson.$get({ param: { scope, candidateId }, query: { limit: mostPerPerson } })),
  'talks',
);

/** One conversation, and what the person answered. */
export const readTalk = query(
  (scope: string, candidateId: string, conversationId: string) =>
    answerOf(ofPerson[':conversationId'].$get({ param: { scope, candidateId, conversationId } })),
  'talk',
);

/** The conversation that is written down: the last that was to be held up to now, or else the first one. */
export function beganLast(items: readonly ConversationItem[]): ConversationItem | undefined {
  const open = items
    .filter(({ state }) => isOpen(state))
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  return open.findLast(({ startsAt }) => Date.parse(startsAt) <= nowMs()) ?? open.find(({ kind }) => kind === 'first');
}

/** Reads the list until it shows a change, and then everything the change moves. */
export function followTalk(scope: string, candidateId: string, changed: ConversationChanged): void {
  const shown = async (): Promise<boolean> => {
    await revalidate(readTalks.keyFor(scope, candidateId));
    const { items } = await readTalks(scope, candidateId);
    return items.some(
      ({ conversationId, version }) => conversationId === changed.conversationId && version >= changed.version,
    );
  };
  waitUntilShown(shown, [readTalk.key, readTalks.key, readPerson.key, readWork.key]);
}
