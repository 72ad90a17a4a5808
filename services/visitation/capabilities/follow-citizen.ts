import { citizenNow, followPerson } from '#services/visitation/store/held-by-citizen.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * After a CPR number was put right, all that the person reads lies with the citizen they are, and nothing of it with whom they
 * were taken for: that may be somebody who signs in. Repeats without harm, in any order.
 */
export async function followCitizen(
  call: Call,
  open: OpenVisitation,
  { facts }: EventOf<'CandidateCprCorrected'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const to = await citizenNow(call, open, candidateId);
  if (to !== facts.formerCitizen) await followPerson(call, open, candidateId, { from: facts.formerCitizen, to });
}
