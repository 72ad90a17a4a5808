import { expect, it } from 'vitest';
import { Conversation } from '#shared/shapes/candidate-changes.ts';
import { conversationParts, missingOf } from './conversation-parts.ts';
import type { ConversationFields } from './read-conversation.ts';

it('counts what is missing of a part', () => {
  const fields = {
    'profile.hoursFrom': '8',
    'profile.hoursTo': '',
    'profile.wishes': [],
  } as unknown as ConversationFields;
  expect(missingOf(fields, ['profile.hoursFrom', 'profile.hoursTo', 'profile.wishes'])).toBe(2);
  expect(missingOf(fields, [])).toBe(0);
});

it('asks for what the service refuses to be without, and for nothing else', () => {
  const nothing = { version: 1, words: { dream: '', strengths: '' }, profile: {}, visitationGroup: '' };
  const refused = Conversation.safeParse(nothing).error?.issues.map(({ path }) => path.join('.')) ?? [];
  const lists = ['profile.considerations', 'profile.competences', 'profile.languages'];
  const asked = conversationParts.flatMap(({ needs }) => [...needs]);
  expect(asked.toSorted()).toEqual(refused.filter((field) => !lists.includes(field)).toSorted());
});
