import type { AccessStore } from '#services/access/store/access-store.ts';
import { linkNewest, unlinkCandidate } from '#services/access/store/viewings.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * A candidate is another citizen than was thought: the right one sees from now on who viewed the data, all of it, and
 * the former one no longer does. In any order and more than once it ends the same.
 */
export async function takeInCprCorrection(
  call: Call,
  access: AccessStore,
  event: EventOf<'CandidateCprCorrected'>,
): Promise<void> {
  const { candidateId, citizen, formerCitizen } = event.facts;
  const newest = await linkNewest(access, call, {
    candidateId,
    version: event.version,
    citizen: citizenScope(citizen),
  });
  if (newest !== formerCitizen) await unlinkCandidate(access, citizenScope(formerCitizen), candidateId);
}
