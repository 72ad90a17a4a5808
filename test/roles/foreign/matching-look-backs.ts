import type { Attempt, Ids } from './attempts.ts';

const person = { why: ['health'], good: [], next: [] };
const company = { why: ['too-few-tasks'], good: [], again: 'no' };

/** What the staff try with a neighbour's placement that ended, and with what a company said to the neighbour. */
export function lookBackAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  return [
    {
      action: 'open-look-back',
      method: 'GET',
      path: to('/placements/{placement}/look-back'),
      refused: { placement: 'placement-not-found' },
    },
    {
      action: 'list-look-backs',
      method: 'GET',
      path: to('/candidates/{candidate}/look-backs'),
      refused: { candidate: 'nothing' },
    },
    {
      action: 'list-company-again',
      method: 'GET',
      path: to('/companies/{company}/again'),
      refused: { company: 'nothing' },
    },
    {
      action: 'move-company-again',
      method: 'POST',
      path: to('/companies/{company}/again/{placement}/moved'),
      body: () => ({ version: 1, move: 'asked' }),
      refused: { placement: 'company-again-not-found', company: 'company-again-not-found' },
    },
  ];
}

/** What a company tries with a place of another's, and with an answer that is not its own. */
export function companyLookBackAttempts(at: (rest: string) => (ids: Ids) => string): Attempt[] {
  const refused = { company: 'not-your-scope' };
  return [
    { action: 'list-company-look-backs', method: 'GET', path: at('/look-backs'), refused },
    {
      action: 'answer-company-look-back',
      method: 'POST',
      path: (ids) => at(`/placements/${ids['placement']}/look-back`)(ids),
      body: (ids) => ({ ...company, replaces: ids['answer'] }),
      refused: { ...refused, placement: 'placement-not-found', answer: 'stale-version' },
    },
  ];
}

/** What a citizen tries with the place and the answer of somebody else. */
export function ownLookBackAttempts(citizen: string): Attempt[] {
  return [
    {
      action: 'answer-my-look-back',
      method: 'POST',
      path: (ids) => `/api/matching/${citizen}/my-placements/${ids['placement']}/look-back`,
      body: (ids) => ({ ...person, replaces: ids['answer'] }),
      refused: { placement: 'my-placement-not-found', answer: 'stale-version' },
    },
  ];
}

/** Commands that the other attempts of this file try. */
export const lookBacksOfOthers: readonly string[] = [
  'answer-company-look-back',
  'answer-my-look-back',
  'move-company-again',
];
