import { knownCandidateItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/** Keeps which citizen a person is, as visitation tells it at the referral and when a CPR number is put right. */
export async function takeInCitizen(
  { table }: Pick<CompetenceStore, 'table'>,
  event: EventOf<'CandidateReferred' | 'CandidateCprCorrected'>,
): Promise<void> {
  const candidateId = toldId('candidate', event.facts.candidateId);
  const known = await table.fresh(knownCandidateItem, candidateId);
  const ownerId = 'ownerId' in event.facts ? toldId('person', event.facts.ownerId) : known?.ownerId;
  // A correction is told after the referral it corrects; the queue tells it again once that has arrived.
  if (!ownerId) throw new Error('a corrected person who was never referred');
  await writeIfNewer(table, knownCandidateItem, {
    candidateId,
    citizen: event.facts.citizen,
    ownerId,
    version: event.version,
  });
}
