import type { ConversationFields } from './read-conversation.ts';

/** The parts of the page, in order: the id of their heading, and the answers that must be there. */
export const conversationParts = [
  { name: 'words', needs: [] },
  { name: 'work', needs: ['profile.wishes'] },
  { name: 'place', needs: [] },
  { name: 'suits', needs: ['profile.hoursFrom', 'profile.hoursTo'] },
  {
    name: 'way',
    needs: ['profile.danish', 'profile.transports', 'profile.travelAtMostMinutes'],
  },
  { name: 'card', needs: ['profile.cardReleased'] },
  { name: 'goesOn', needs: ['heldOn', 'visitationGroup'] },
] as const satisfies readonly { readonly name: string; readonly needs: readonly (keyof ConversationFields)[] }[];

export type ConversationPartName = (typeof conversationParts)[number]['name'];

/** The id of a part's heading. */
export function headingOf(name: ConversationPartName): string {
  return `conversation-${name}`;
}

/** The fields of the parts that can be left out. */
const ownOf: Readonly<Partial<Record<ConversationPartName, readonly (keyof ConversationFields)[]>>> = {
  words: ['words.dream', 'words.strengths'],
  place: [
    'profile.placeWishes.surroundings',
    'profile.placeWishes.pace',
    'profile.placeWishes.contact',
    'profile.placeWishes.support',
    'profile.placeWishes.development',
  ],
};

/** Whether a part that can be left out is: nothing must be in it, and nothing is. */
export function isLeftOut(
  fields: ConversationFields,
  { name, needs }: { readonly name: ConversationPartName; readonly needs: readonly unknown[] },
): boolean {
  return needs.length === 0 && (ownOf[name] ?? []).every((field) => fields[field].length === 0);
}

/** How many of these answers are missing. */
export function missingOf(fields: ConversationFields, needs: readonly (keyof ConversationFields)[]): number {
  return needs.filter((need) => fields[need].length === 0).length;
}
