import { draftCompensation } from '#services/matching/capabilities/draft-compensation.ts';
import { civilDate } from '#shared/kernel/time.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import type { CompensationDraft } from '#shared/shapes/compensation.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

const terms: CompensationDraft = {
  ...{
    kind: 'mentor-support',
    purpose: 'Vise til rette',
    tasks: 'Vise opgaver',
    hoursPerWeek: 2,
    hourlyRateOre: 25_000,
  },
  ...{ from: civilDate('2026-11-23'), until: civilDate('2027-01-31') },
};

/** A leader's decision is tried as a leader. */
export const decidedByLeaders = 'decide-compensation';

/** A draft of money for help at a placement. */
export async function aCompensation(at: MatchingAtWork, placementId: PlacementId): Promise<string> {
  const drafted = await draftCompensation(at.call('draft-compensation'), at.matching, placementId, terms);
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  const { compensationId } = drafted.value;

  return compensationId;
}

const gone = { placement: 'placement-not-found' };

/** What is tried with a neighbour's placement and the money for help there. */
export function compensationAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const all = to('/placements/{placement}/compensations');
  const one = (action: Attempt['action'], rest: string, body: object, ownRefused?: string): Attempt => ({
    ...{ action, method: 'POST', path: to(`/placements/{placement}/compensations/{compensation}/${rest}`) },
    body: () => body,
    refused: { ...gone, compensation: 'compensation-not-found' },
    ...(ownRefused && { ownRefused }),
  });
  return [
    { action: 'list-compensations', method: 'GET', path: all, refused: gone },
    {
      ...{
        action: 'draft-compensation',
        method: 'POST',
        path: all,
        body: (ids) => ({ ...terms, replaces: ids['compensation'] }),
      },
      refused: { ...gone, compensation: 'compensation-not-found' },
      ownRefused: 'compensation-not-found',
    },
    one('change-compensation', 'changed', { ...terms, version: 1 }),
    one(
      'stop-compensation',
      'stopped',
      { version: 2, lastDay: '2026-12-01', reason: 'Slut' },
      'compensation-not-at-this-step',
    ),
    one('send-compensation', 'sent', { version: 2 }),
    one('withdraw-compensation', 'withdrawn', { version: 3 }),
  ];
}

/** What a leader tries with it before a job broker does: it is not sent yet. */
export function decisionAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  return [
    {
      action: 'decide-compensation',
      method: 'POST',
      path: to('/placements/{placement}/compensations/{compensation}/decided'),
      body: () => ({ version: 1, granted: true }),
      refused: { ...gone, compensation: 'compensation-not-found' },
      ownRefused: 'compensation-not-at-this-step',
    },
  ];
}
