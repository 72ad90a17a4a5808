import type { Attempt, Ids } from './attempts.ts';

const refused = { profiled: 'candidate-not-found' };

/** What is tried with people’s profiles; our own `profiled` has prepared, and the municipality has a legal basis. */
export function profileAttempts(at: string): Attempt[] {
  const person = (rest: string) => (ids: Ids) => `${at}/candidates/${ids['profiled']}${rest}`;
  const judgement = { version: 0, words: 'Er snart i gang.', expects: 'A' };
  return [
    { action: 'show-candidate-profile', method: 'GET', path: person('/profile'), refused },
    {
      action: 'write-own-judgement',
      method: 'POST',
      path: person('/profile/judgement'),
      body: () => judgement,
      refused,
    },
    {
      ...{ action: 'settle-profile', method: 'POST', path: person('/profile/settled'), refused },
      body: () => ({ version: 1, agrees: true }),
    },
  ];
}
