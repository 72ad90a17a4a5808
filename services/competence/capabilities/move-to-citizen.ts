import { citizenOf } from '#services/competence/store/citizen-of.ts';
import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { followPerson } from '#services/competence/store/held-by-citizen.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * After a CPR number was put right, all that is the person's lies with the citizen they are, and nothing of it with whom they
 * were taken for: that may be somebody who signs in. What is that one's own stays. Repeats without harm, in any order.
 */
export async function moveToCitizen(
  call: Call,
  open: OpenCompetence,
  { facts }: EventOf<'CandidateCprCorrected'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const to = await citizenOf(open(call).table, candidateId);
  if (to !== facts.formerCitizen) await followPerson(call, open, candidateId, { from: facts.formerCitizen, to });
}
