import { faultsOfPastDay } from '#services/competence/domain/past-day.ts';
import { consentTable, given } from '#services/competence/domain/education-consent.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import {
  institutionItem,
  knownCandidateItem,
  type CompetenceStore,
} from '#services/competence/store/competence-store.ts';
import { consentTold, educationConsentItem, keepSaid } from '#services/competence/store/consent-items.ts';
import type { CandidateId, InstitutionId } from '#shared/kernel/ids.ts';
import { fieldError, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { EducationConsentRecord, EducationConsentSaved } from '#shared/shapes/education-consent.ts';

/**
 * Writes down that a person said yes: institutions may see the name and what a course or an assessment needs. When, how
 * it was said, and to which institutions. A yes to others than before replaces the yes that stands.
 * Refusals: candidate-not-found, stale-version, fields-not-accepted.
 */
export async function recordEducationConsent(
  call: Call,
  competence: CompetenceStore,
  candidateId: CandidateId,
  record: EducationConsentRecord,
): Promise<Result<EducationConsentSaved, CompetenceRefusal>> {
  const [known, before] = await Promise.all([
    competence.table.get(knownCandidateItem, candidateId),
    competence.table.fresh(educationConsentItem, candidateId),
  ]);
  if (!known) return refuse('candidate-not-found');
  if ((before?.version ?? 0) !== record.version) return refuse('stale-version');
  const errors = [
    ...faultsOfPastDay('/givenOn', record.givenOn, call.now),
    ...(await unknownInstitutions(competence, record.institutionIds)),
  ];
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const by = call.caller.personId;
  const consent = given(candidateId, before, record, { by, now: call.now });
  const states = priorStates(consentTable, 'record-education-consent');
  return commit(call, competence.table, {
    writes: [
      before ? replace(educationConsentItem, before, consent, states) : insert(educationConsentItem, consent),
      keepSaid(consent, by, call.now),
    ],
    events: [consentTold(consent)],
    about: [candidateId],
    answer: { candidateId, version: consent.version, state: consent.state },
  });
}

async function unknownInstitutions(
  competence: CompetenceStore,
  institutionIds: readonly InstitutionId[],
): Promise<FieldError[]> {
  const shared = competence.shared();
  const known = await Promise.all(institutionIds.map((institutionId) => shared.get(institutionItem, institutionId)));
  return known.flatMap((institution, place) =>
    institution ? [] : [fieldError(`/institutionIds/${place}`, 'not-an-institution-here')],
  );
}
