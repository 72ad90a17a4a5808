import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { institutionPersonItem, type InstitutionPersonRow } from '#services/visitation/store/institution-person.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type PageOf } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { InstitutionPerson } from '#shared/shapes/institution-people.ts';

/**
 * The people an institution teaches, has assigned or assesses, by name: those who said yes, and no longer than needed.
 * No CPR number, no address, no telephone. One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export function listInstitutionPeople(
  call: Call,
  visitation: VisitationStore,
  institutionId: InstitutionId,
  ask: PageQuery,
): Promise<Result<PageOf<InstitutionPerson>, VisitationRefusal>> {
  return pagedList(call, visitation, ask, { kind: institutionPersonItem, of: [institutionId] }, (row) =>
    seenOn(dateOf(call.now), row),
  );
}

function seenOn(today: CivilDate, row: InstitutionPersonRow): InstitutionPerson | undefined {
  const { candidateId, municipality, name, reasons, until } = row;
  if (!name || (until && until < today)) return undefined;
  return { candidateId, name, municipality, reasons: [...reasons], ...(until && { until }) };
}
