import { aDream, anAnswer } from '#test/builders/visitation-preparation.ts';
import type { Attempt, Ids } from './attempts.ts';

const answers = { answers: [anAnswer('wishes-education', ['maybe'])] };

/** What staff do with somebody's preparation and dream: of a neighbour's person there is none. */
export function preparationAttempts(municipality: string, written: string): readonly Attempt[] {
  const at = (rest: string) => (ids: Ids) => `/api/visitation/${municipality}/candidates/${ids['candidate']}${rest}`;
  const refused = { candidate: 'candidate-not-found' };
  return [
    { action: 'show-preparation', method: 'GET', path: at('/preparation'), refused },
    {
      action: 'fill-preparation-together',
      method: 'PUT',
      path: at('/preparation/together'),
      body: () => answers,
      refused,
    },
    {
      action: 'hand-over-preparation',
      method: 'POST',
      path: at('/preparation/handed-over'),
      body: () => ({ version: 1 }),
      refused,
    },
    {
      action: 'invite-to-preparation',
      method: 'POST',
      path: at('/preparation/invitations'),
      body: () => ({ way: 'sms' }),
      refused,
      ownRefused: 'preparation-received',
    },
    {
      action: 'withdraw-preparation-invitation',
      method: 'POST',
      path: at('/preparation/invitation-withdrawn'),
      body: () => ({}),
      refused,
      ownRefused: 'no-link-out',
    },
    { action: 'show-dream', method: 'GET', path: at('/dream'), refused },
    {
      action: 'comment-dream',
      method: 'POST',
      path: at('/dream/comments'),
      body: () => ({ words: written || 'Godt.' }),
      refused,
    },
  ];
}

/** What a person does with their own: the preparation of another person is not there. */
export function ownPreparationAttempts(citizen: string): readonly Attempt[] {
  const at = (rest: string) => (ids: Ids) => `/api/visitation/${citizen}/my-preparations/${ids['candidate']}${rest}`;
  const refused = { candidate: 'preparation-not-found' };
  return [
    { action: 'show-my-preparation', method: 'GET', path: at(''), refused },
    { action: 'answer-preparation', method: 'PUT', path: at('/answers'), body: () => answers, refused },
    { action: 'submit-preparation', method: 'POST', path: at('/submission'), body: () => ({}), refused },
    {
      action: 'write-dream',
      method: 'PUT',
      path: () => `/api/visitation/${citizen}/my-dream`,
      body: () => ({ openedAt: '2026-11-23T08:00:00Z', ...aDream() }),
      refused: {},
    },
  ];
}

/** What a link lets somebody do: one of another person's opens nothing here. */
export function preparationLinkAttempts(citizen: string): readonly Attempt[] {
  const at = (rest: string) => () => `/api/visitation/${citizen}/preparation-links${rest}`;
  const refused = { word: 'link-not-known' };
  return [
    {
      action: 'open-preparation-link',
      method: 'POST',
      path: at('/opened'),
      body: ({ word }) => ({ word }),
      refused,
    },
    {
      action: 'answer-preparation-by-link',
      method: 'PUT',
      path: at('/answers'),
      body: ({ word }) => ({ word, ...answers }),
      refused,
    },
    {
      action: 'submit-preparation-by-link',
      method: 'POST',
      path: at('/submission'),
      body: ({ word }) => ({ word }),
      refused,
    },
  ];
}
