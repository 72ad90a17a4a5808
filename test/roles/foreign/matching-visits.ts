import { planVisit } from '#services/matching/capabilities/plan-visit.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

const when = { startsAt: instant('2026-11-23T10:00:00Z'), minutes: 30 };

/** A visit that is to be held. */
export async function aVisit(at: MatchingAtWork, placementId: PlacementId): Promise<string> {
  const made = await planVisit(at.call('plan-visit'), at.matching, placementId, { ...when, visitor: 'staff' });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.visitId;
}

/** What the staff try with a neighbour's placement, and with a visit of another's in one's own. */
export function visitAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const gone = { placement: 'placement-not-found' };
  const both = { ...gone, visit: 'visit-not-found' };
  const at = (rest: string) => to(`/placements/{placement}/visits${rest}`);
  return [
    { action: 'list-my-visits', method: 'GET', path: to('/visits'), refused: {} },
    { action: 'list-visits', method: 'GET', path: at(''), refused: gone },
    { action: 'plan-visit', method: 'POST', path: at(''), body: () => ({ ...when, visitor: 'staff' }), refused: gone },
    {
      action: 'move-visit',
      method: 'POST',
      path: at('/{visit}/moved'),
      body: () => ({ version: 1, ...when, minutes: 45 }),
      refused: both,
    },
    {
      action: 'note-visit',
      method: 'POST',
      path: at('/{visit}/noted'),
      body: () => ({ version: 2, heldOn: '2026-11-23', seen: 'Hun pakkede brød.' }),
      refused: both,
    },
    {
      action: 'cancel-visit',
      method: 'POST',
      path: at('/{visit}/cancelled'),
      body: () => ({ version: 3, reason: 'Buddyen var syg.' }),
      refused: both,
      ownRefused: 'visit-is-over',
    },
  ];
}
