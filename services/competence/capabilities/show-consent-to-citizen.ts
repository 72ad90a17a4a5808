import {
  institutionItem,
  knownCandidateItem,
  type CompetenceStore,
  type OpenCompetence,
} from '#services/competence/store/competence-store.ts';
import { educationConsentItem, ownConsentItem } from '#services/competence/store/consent-items.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId, type CandidateId, type InstitutionId } from '#shared/kernel/ids.ts';
import { citizenScope } from '#shared/kernel/scope.ts';
import { asSender } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';
import { remove } from '#shared/runtime/write.ts';

/**
 * Writes a consent where the person reads it: read anew from the municipality's own row, so that events in any order end
 * in the same. Throws where it is not yet known which citizen the person is: the event is told again.
 */
export async function showConsentToCitizen(call: Call, open: OpenCompetence, candidateId: CandidateId): Promise<void> {
  const municipality = open(call);
  const consent = await municipality.table.fresh(educationConsentItem, candidateId);
  if (!consent) return;
  const known = await municipality.table.fresh(knownCandidateItem, candidateId);
  if (!known) throw new Error('a consent of a person who was never referred');
  const { recordedAt: _at, recordedBy: _by, institutionIds, ...told } = consent;
  const own = open(asSender(call, citizenScope(known.citizen)));
  const row = {
    ...told,
    municipality: call.scope,
    institutions: await named(municipality, institutionIds),
    ...(call.partnership && { partnership: call.partnership }),
  };
  await writeUnlessNewer(own.table, ownConsentItem, row, 'version');
}

async function named(competence: CompetenceStore, institutionIds: readonly InstitutionId[]) {
  if (institutionIds.length === 0) return [];
  const shared = competence.shared();
  const known = await Promise.all(institutionIds.map((institutionId) => shared.get(institutionItem, institutionId)));
  return institutionIds.map((institutionId, place) => ({ institutionId, name: known[place]?.name ?? institutionId }));
}

/** A person turned out to be another citizen: the consent is shown there, and nowhere else. */
export async function moveOwnConsent(
  call: Call,
  open: OpenCompetence,
  { facts }: EventOf<'CandidateCprCorrected'>,
): Promise<void> {
  const candidateId = toldId('candidate', facts.candidateId);
  const known = await open(call).table.fresh(knownCandidateItem, candidateId);
  await showConsentToCitizen(call, open, candidateId);
  if (known?.citizen === facts.formerCitizen) return;
  const former = open(asSender(call, citizenScope(facts.formerCitizen)));
  await former.table.transact([remove(ownConsentItem, candidateId)]);
}
