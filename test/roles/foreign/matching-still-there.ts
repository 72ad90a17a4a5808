import type { Attempt, Ids } from './attempts.ts';

const answer = { dueOn: '2027-05-23', says: 'still' };

/** What the staff try with the six-month question of a neighbour's placement. */
export function stillThereAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const path = to('/placements/{placement}/still-there');
  return [{ action: 'open-still-there', method: 'GET', path, refused: { placement: 'six-month-check-not-found' } }];
}

/** What a company tries with somebody of another's, and with an answer that is not its own. */
export function companyStillThereAttempts(at: (rest: string) => (ids: Ids) => string): Attempt[] {
  const refused = { company: 'not-your-scope' };
  return [
    { action: 'list-company-still-there', method: 'GET', path: at('/still-there'), refused },
    {
      action: 'answer-company-still-there',
      method: 'POST',
      path: (ids) => at(`/placements/${ids['placement']}/still-there`)(ids),
      body: (ids) => ({ ...answer, replaces: ids['answer'] }),
      refused: { ...refused, placement: 'placement-not-found', answer: 'stale-version' },
    },
  ];
}

/** What a citizen tries with the place and the answer of somebody else. */
export function ownStillThereAttempts(citizen: string): Attempt[] {
  return [
    {
      action: 'answer-my-still-there',
      method: 'POST',
      path: (ids) => `/api/matching/${citizen}/my-placements/${ids['placement']}/still-there`,
      body: (ids) => ({ ...answer, replaces: ids['answer'] }),
      refused: { placement: 'my-placement-not-found', answer: 'stale-version' },
    },
  ];
}

/** Commands that the other attempts of this file try. */
export const stillThereOfOthers: readonly string[] = [
  'answer-company-still-there',
  'answer-my-still-there',
  'answer-company-still-there-by-link',
  'answer-my-still-there-by-link',
];
