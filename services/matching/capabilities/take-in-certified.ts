import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { certifiedItem } from '#services/matching/store/people-items.ts';
import { settleSeeking } from '#services/matching/store/settle-seeking.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';

/**
 * Keeps what a person's certificates show, while they let it be used: all of it each time, so that a no or a certificate that
 * was revoked takes away what it showed. In any order with the profile itself.
 */
export async function takeInCertified(
  { table }: Pick<MatchingStore, 'table'>,
  { version, facts }: EventOf<'CertifiedCompetencesChanged'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const competences = facts.competences.map(({ competence, certificateId }) => ({
    competence,
    certificateId: toldId('certificate', certificateId),
  }));
  await writeIfNewer(table, certifiedItem, { candidateId, version, competences });
  await settleSeeking(table, candidateId);
}
