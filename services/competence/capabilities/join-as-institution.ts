import { faultsOf, joinAs, type Institution } from '#services/competence/domain/institution.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { institutionItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { institutionTold } from '#services/competence/store/institution-events.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { InstitutionMembership, InstitutionSaved } from '#shared/shapes/institution.ts';

/**
 * An institution or a training site joins the partnership, by its own administrator. Its name is the company register's.
 * Refusals: fields-not-accepted, company-not-in-register, register-not-answering, institution-already-joined.
 */
export async function joinAsInstitution(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  profile: InstitutionMembership,
): Promise<Result<InstitutionSaved, CompetenceRefusal>> {
  const errors = faultsOf(profile, call.now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const found = await competence.register(institutionId);
  if (!found.ok) return found;
  const institution: Institution = joinAs(institutionId, found.value.name, profile, call.now);
  return commit(call, competence.table, {
    writes: [insert(institutionItem, institution, 'institution-already-joined')],
    events: [institutionTold('InstitutionJoined', institution)],
    about: [],
    answer: { institutionId, version: institution.version },
  });
}
