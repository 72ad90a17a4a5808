import type { Attempt, Ids } from './attempts.ts';

const answer = { askedOn: '2026-11-25', skipped: false, going: 'well', tasks: 'right', needs: 'nothing' };

/** What the staff try with the check-ins of a neighbour's placement. */
export function checkInAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const gone = { placement: 'placement-not-found' };
  return [
    { action: 'show-check-ins', method: 'GET', path: to('/placements/{placement}/check-ins'), refused: gone },
    {
      action: 'ask-check-in',
      method: 'POST',
      path: to('/placements/{placement}/check-ins'),
      body: () => ({}),
      refused: gone,
      ownRefused: 'placement-waits',
    },
    {
      action: 'show-break-off-signs',
      method: 'GET',
      path: to('/placements/{placement}/break-off-signs'),
      refused: gone,
    },
    { action: 'list-break-off-signs', method: 'GET', path: to('/break-off-signs?view=all'), refused: {} },
    {
      action: 'settle-break-off-sign',
      method: 'POST',
      path: to('/placements/{placement}/break-off-signs/settled'),
      body: () => ({ version: 0, rule: 'not-well', on: '2026-11-20', note: 'Talte med dem.' }),
      refused: gone,
      ownRefused: 'sign-not-open',
    },
    {
      action: 'set-check-in-rhythm',
      method: 'POST',
      path: to('/placements/{placement}/check-in-rhythm'),
      body: () => ({ version: 0, rhythm: 'weekly', reason: 'Hun beder om det.' }),
      refused: gone,
    },
  ];
}

/** What a company tries with another's placement, and with an answer that is not its own. */
export function companyCheckInAttempts(at: (rest: string) => (ids: Ids) => string): Attempt[] {
  return [
    { action: 'list-company-check-ins', method: 'GET', path: at('/check-ins'), refused: { company: 'not-your-scope' } },
    {
      action: 'answer-company-check-in',
      method: 'POST',
      path: (ids) => at(`/placements/${ids['placement']}/check-ins`)(ids),
      body: (ids) => ({ ...answer, replaces: ids['answer'] }),
      refused: { company: 'not-your-scope', placement: 'placement-not-found', answer: 'stale-version' },
    },
  ];
}

/** What a citizen tries with the place and the answer of somebody else. */
export function ownCheckInAttempts(citizen: string): Attempt[] {
  return [
    {
      action: 'answer-my-check-in',
      method: 'POST',
      path: (ids) => `/api/matching/${citizen}/my-placements/${ids['placement']}/check-ins`,
      body: (ids) => ({ ...answer, replaces: ids['answer'] }),
      refused: { placement: 'my-placement-not-found', answer: 'stale-version' },
    },
  ];
}

/** Commands that the other attempts of this file try. */
export const checkInsOfOthers: readonly string[] = [
  'answer-company-check-in',
  'answer-my-check-in',
  'answer-company-check-in-by-link',
  'answer-my-check-in-by-link',
];
