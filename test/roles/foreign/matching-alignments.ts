import type { Attempt, Ids } from './attempts.ts';

const gone = { meeting: 'match-meeting-not-found' };
const answers = { goals: 'At lære at åbne.' };

/** What staff try with the talk of a neighbour's meeting; `meeting` is held, and both have said yes. */
export function alignmentAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  return [
    { action: 'open-alignment', method: 'GET', path: to('/match-meetings/{meeting}/talk'), refused: gone },
    {
      action: 'sign-alignment-together',
      method: 'POST',
      path: to('/match-meetings/{meeting}/talk/signed'),
      body: () => ({ version: 1, number: 1, sides: ['citizen'], present: 'Lasse' }),
      refused: gone,
      ownRefused: 'alignment-signed-already',
    },
    {
      action: 'write-alignment-together',
      method: 'POST',
      path: to('/match-meetings/{toMove}/talk/answers'),
      body: () => ({ version: 0, side: 'citizen', answers }),
      refused: { toMove: 'match-meeting-not-found' },
    },
  ];
}

/** What a company tries with the talk of another company's meeting. */
export function companyAlignmentAttempts(at: (path: string) => (ids: Ids) => string): Attempt[] {
  const refused = { company: 'not-your-scope', meeting: 'match-meeting-not-found' };
  const talk =
    (rest = '') =>
    (ids: Ids) =>
      at(`/match-meetings/${ids['meeting']}/talk${rest}`)(ids);
  return [
    {
      action: 'list-company-alignments',
      method: 'GET',
      path: at('/alignments'),
      refused: { company: 'not-your-scope' },
    },
    { action: 'open-company-alignment', method: 'GET', path: talk(), refused },
    {
      action: 'answer-company-alignment',
      method: 'POST',
      path: talk('/answers'),
      body: () => ({ version: 0, answers }),
      refused,
    },
    {
      action: 'sign-company-alignment',
      method: 'POST',
      path: talk('/signed'),
      body: () => ({ number: 1 }),
      refused,
      ownRefused: 'alignment-settled-anew',
    },
  ];
}

/** What a citizen tries with the meeting of somebody else. */
export function ownAlignmentAttempts(citizen: string): Attempt[] {
  const path = (rest: string) => (ids: Ids) => `/api/matching/${citizen}/my-match-meetings/${ids['meeting']}${rest}`;
  return [
    {
      action: 'answer-my-alignment',
      method: 'POST',
      path: path('/answers'),
      body: () => ({ version: 0, answers, told: ['frequent-breaks'] }),
      refused: gone,
    },
    {
      action: 'sign-my-alignment',
      method: 'POST',
      path: path('/signed'),
      body: () => ({ number: 1 }),
      refused: gone,
      ownRefused: 'alignment-settled-anew',
    },
  ];
}

/** Commands of a company or a citizen, which no attempt of the staff has. */
export const alignmentsOfOthers: readonly string[] = [
  'answer-company-alignment',
  'sign-company-alignment',
  'answer-my-alignment',
  'sign-my-alignment',
];
