import type { AccessStore } from '#services/access/store/access-store.ts';
import { keepCitizenViewing, keepViewings } from '#services/access/store/viewings.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { citizenScope, municipalityCode } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * Keeps who saw whom: of candidates where they were seen, of others with the citizen themself. It does not matter whether the referral that says which citizen it is has arrived: the citizen's
 * list finds both when it is read.
 */
export async function takeInViewing(call: Call, access: AccessStore, event: EventOf<'PersonViewed'>): Promise<void> {
  const { candidateIds, citizens = [], action, purpose } = event.facts;
  const { personId, role } = event.actor;
  const seen = { at: event.at, viewId: event.id, personId, role, action, purpose };
  const viewings = [...new Set(candidateIds)].map((candidateId) => ({ ...seen, candidateId }));
  await keepViewings(access, call.scope, viewings);
  for (const citizen of new Set(citizens))
    await keepCitizenViewing(access, citizenScope(citizen), municipalityCode(call.scope), seen);
}
