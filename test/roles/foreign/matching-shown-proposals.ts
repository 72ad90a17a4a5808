import type { Attempt, Ids } from './attempts.ts';

/** What staff try with a neighbour's person and places. */
export function shownProposalsAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const nobody = { candidate: 'candidate-not-in-effort' };
  const path = to('/candidates/{candidate}/shown-proposals');
  return [
    { action: 'open-shown-proposals', method: 'GET', path, refused: nobody },
    {
      action: 'show-proposals',
      method: 'POST',
      path,
      body: (ids) => ({ version: 0, openingIds: [ids['opening']] }),
      refused: { ...nobody, opening: 'opening-not-found', openingNotOffered: 'opening-not-offered' },
    },
    {
      action: 'withdraw-shown-proposals',
      method: 'POST',
      path: (ids) => `${path(ids)}/withdrawn`,
      body: () => ({ version: 1 }),
      refused: { candidate: 'proposals-not-shown' },
    },
  ];
}

/** What a person tries with another person's places. */
export function ownProposalsAttempts(citizen: string): Attempt[] {
  return [
    {
      action: 'answer-my-proposals',
      method: 'POST',
      path: (ids) => `/api/matching/${citizen}/my-proposals/${ids['candidate']}/answers`,
      body: (ids) => ({ version: 1, answers: [{ openingId: ids['opening'], says: 'yes' }] }),
      refused: { candidate: 'proposals-not-shown', opening: 'opening-not-found' },
    },
  ];
}

/** A citizen's, which no attempt of the staff has. */
export const proposalsOfOthers: readonly string[] = ['answer-my-proposals'];
