import { citizenOf, knownCitizenItem } from '#services/matching/store/citizen-of.ts';
import { followPerson } from '#services/matching/store/held-by-citizen.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/** Keeps which citizen a person is, as visitation tells it at the referral and when a CPR number is put right. */
export async function takeInCitizen(
  { table }: Pick<MatchingStore, 'table'>,
  { version, facts }: EventOf<'CandidateReferred' | 'CandidateCprCorrected'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  await writeIfNewer(table, knownCitizenItem, { candidateId, citizen: facts.citizen, version });
}

/**
 * After a CPR number was put right, all that is the person's lies with the citizen they are, and nothing of it with whom they
 * were taken for: that may be somebody who signs in. Repeats without harm, in any order.
 */
export async function followCitizen(
  call: Call,
  open: OpenMatching,
  event: EventOf<'CandidateCprCorrected'>,
): Promise<void> {
  const { table } = open(call);
  await takeInCitizen({ table }, event);
  const candidateId = toldId('candidate', event.facts.candidateId);
  const { formerCitizen: from } = event.facts;
  const to = await citizenOf(table, candidateId);
  if (to !== from) await followPerson(call, open, candidateId, { from, to });
}
