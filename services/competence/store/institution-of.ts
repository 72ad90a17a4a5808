import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { isAccredited, type Institution } from '#services/competence/domain/institution.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import type { Table } from '#shared/runtime/table.ts';
import { institutionItem } from './competence-store.ts';

/** An institution that may issue certificates on a day. Refusals: institution-not-found, institution-not-accredited. */
export async function accreditedInstitution(
  table: Table,
  institutionId: InstitutionId,
  on: CivilDate,
): Promise<Result<Institution, CompetenceRefusal>> {
  const institution = await table.fresh(institutionItem, institutionId);
  if (!institution) return refuse('institution-not-found');
  return isAccredited(institution, on) ? ok(institution) : refuse('institution-not-accredited');
}
