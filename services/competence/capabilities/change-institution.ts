import { faultsOf, withProfile } from '#services/competence/domain/institution.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { institutionItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { institutionTold } from '#services/competence/store/institution-events.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { InstitutionChange, InstitutionSaved } from '#shared/shapes/institution.ts';

/**
 * An institution says anew what it is, where it teaches and whom to call; the whole profile as it shall be.
 * Refusals: institution-not-found, stale-version, fields-not-accepted.
 */
export async function changeInstitution(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  { version, ...profile }: InstitutionChange,
): Promise<Result<InstitutionSaved, CompetenceRefusal>> {
  const before = await competence.table.fresh(institutionItem, institutionId);
  if (!before) return refuse('institution-not-found');
  if (before.version !== version) return refuse('stale-version');
  const errors = faultsOf(profile, call.now);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const after = withProfile(before, profile);
  return commit(call, competence.table, {
    writes: [replace(institutionItem, before, after)],
    events: [institutionTold('InstitutionChanged', after)],
    about: [],
    answer: { institutionId, version: after.version },
  });
}
