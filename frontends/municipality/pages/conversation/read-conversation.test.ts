import { expect, it } from 'vitest';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { fieldsOf, readConversation } from './read-conversation.ts';

const profile = {
  wishes: ['shop'],
  competences: [],
  hoursFrom: 8,
  hoursTo: 12,
  considerations: [],
  danish: 'everyday',
  languages: [],
  transports: ['walk'],
  travelAtMostMinutes: 30,
  homePostalCode: '4000',
  cardReleased: false,
};
const person = (other?: object): CandidateView =>
  ({
    profile,
    toldNeeds: [],
    visitationGroup: 'ready',
    words: { dream: 'Ro', strengths: '', other },
  }) as unknown as CandidateView;

it('sends what stands in no list, and fills it in again', () => {
  const other = { wishes: 'Restaurering', languages: 'Kurdisk' };
  expect(readConversation(fieldsOf(person(other)), 3)).toMatchObject({ body: { version: 3, words: { other } } });
});

it('leaves out what nobody wrote', () => {
  const read = readConversation({ ...fieldsOf(person()), 'words.other.transports': '  ' }, 3);
  expect('body' in read && read.body.words).toEqual({ dream: 'Ro', strengths: '' });
});
