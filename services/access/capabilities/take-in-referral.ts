import { linkNewest } from '#services/access/store/viewings.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { candidateLink, writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';

/**
 * Remembers which citizen a candidate is, unless that was corrected since, and writes to the owner, unless the owner made the referral. Told twice, the
 * link is the same and the message has the same key.
 */
export async function takeInReferral(
  call: Call,
  dependencies: StaffDependencies,
  event: EventOf<'CandidateReferred'>,
): Promise<void> {
  const { candidateId, citizen, ownerId, firstConversationDueOn } = event.facts;
  await linkNewest(dependencies.access, call, {
    candidateId,
    version: event.version,
    citizen: citizenScope(citizen),
  });
  if (ownerId === event.actor.personId) return;
  await writeToStaff(call, dependencies, ownerId, event.id, {
    template: 'candidate-referred',
    firstConversationDueOn,
    link: candidateLink(dependencies, candidateId),
  });
}
