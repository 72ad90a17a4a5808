import { writeObservation } from '#services/matching/capabilities/write-observation.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

/** Commands of a company, which are tried in `matching-hours.test.ts`. */
export const observationsOfOthers: readonly string[] = ['describe-work', 'withdraw-own-observation'];

/** What staff wrote of how somebody works. */
export async function anObservation(at: MatchingAtWork, placementId: PlacementId, on = '2026-02-02'): Promise<string> {
  const said = { on: civilDate(on), hours: 3, seenBy: 'self' } as const;
  const written = await writeObservation(at.call('write-observation'), at.matching, placementId, said);
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value.observationId;
}

/** What is tried with a neighbour's placement and what was written there. */
export function observationAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const gone = { placement: 'placement-not-found' };
  const all = to('/placements/{placement}/observations');
  const one = (rest: string) => to(`/placements/{placement}/observations/{observation}/${rest}`);
  const refused = { ...gone, observation: 'observation-not-found' };
  const said = { on: '2026-02-03', hours: 3 };
  return [
    { action: 'list-observations', method: 'GET', path: all, refused: gone },
    {
      action: 'write-observation',
      method: 'POST',
      path: all,
      body: () => ({ ...said, seenBy: 'self' }),
      refused: gone,
    },
    {
      action: 'mark-observation',
      method: 'POST',
      path: one('marked'),
      body: () => ({ version: 1, use: true }),
      refused,
    },
    {
      action: 'correct-observation',
      method: 'POST',
      path: one('corrected'),
      body: () => ({ version: 2, ...said, reason: 'Det var tre timer.' }),
      refused,
    },
    {
      action: 'withdraw-observation',
      method: 'POST',
      path: one('withdrawn'),
      body: () => ({ version: 3, reason: 'Forkert dag.' }),
      refused,
    },
  ];
}

/** What a company tries with somebody else's placement and words. */
export function descriptionAttempts(at: (rest: string) => (ids: Ids) => string): Attempt[] {
  const path = (ids: Ids): string => at(`/placements/${ids['placement']}/observations`)(ids);
  const refused = { company: 'not-your-scope', placement: 'placement-not-found' };
  const said = { on: '2026-11-23', hours: 3 };
  return [
    { action: 'list-own-observations', method: 'GET', path, refused },
    {
      action: 'describe-work',
      method: 'POST',
      path,
      body: (ids) => ({ ...said, corrects: ids['observation'], reason: 'Det var tre timer.' }),
      refused: { ...refused, observation: 'observation-not-found' },
    },
    {
      action: 'withdraw-own-observation',
      method: 'POST',
      path: (ids) => `${path(ids)}/${ids['observation']}/withdrawn`,
      body: () => ({ reason: 'Forkert dag.' }),
      refused: { ...refused, observation: 'observation-not-found' },
    },
  ];
}
