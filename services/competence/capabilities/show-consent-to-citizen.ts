import {
  institutionItem,
  type CompetenceStore,
  type OpenCompetence,
} from '#services/competence/store/competence-store.ts';
import { educationConsentItem, ownConsentItem } from '#services/competence/store/consent-items.ts';
import { writeToCitizen } from '#services/competence/store/held-by-citizen.ts';
import type { CandidateId, InstitutionId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes a consent where the person reads it: read anew from the municipality's own row, so that events in any order end
 * in the same. Throws where it is not yet known which citizen the person is: the event is told again.
 */
export async function showConsentToCitizen(call: Call, open: OpenCompetence, candidateId: CandidateId): Promise<void> {
  const municipality = open(call);
  const consent = await municipality.table.fresh(educationConsentItem, candidateId);
  if (!consent) return;
  const { recordedAt: _at, recordedBy: _by, institutionIds, ...told } = consent;
  const row = {
    ...told,
    municipality: call.scope,
    institutions: await named(municipality, institutionIds),
    ...(call.partnership && { partnership: call.partnership }),
  };
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    await writeUnlessNewer(table, ownConsentItem, row, 'version');
  });
}

async function named(competence: CompetenceStore, institutionIds: readonly InstitutionId[]) {
  if (institutionIds.length === 0) return [];
  const shared = competence.shared();
  const known = await Promise.all(institutionIds.map((institutionId) => shared.get(institutionItem, institutionId)));
  return institutionIds.map((institutionId, place) => ({ institutionId, name: known[place]?.name ?? institutionId }));
}
