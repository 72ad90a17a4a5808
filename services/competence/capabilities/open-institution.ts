import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { institutionItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { InstitutionView } from '#shared/shapes/institution.ts';

/** An institution as its people and the partnership's members read it. Refusal: institution-not-found. */
export async function openInstitution(
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
): Promise<Result<InstitutionView, CompetenceRefusal>> {
  const institution = await table.get(institutionItem, institutionId);
  return institution ? ok(institution) : refuse('institution-not-found');
}
