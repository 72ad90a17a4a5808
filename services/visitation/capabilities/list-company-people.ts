import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { companyPersonItem, type CompanyPersonRow } from '#services/visitation/store/company-person.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList, type PageOf } from '#shared/runtime/paged-list.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';

/**
 * The people a company meets or has at work, by first name; wishes and needs only of those who released the card.
 * One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export async function listCompanyPeople(
  call: Call,
  visitation: VisitationStore,
  companyId: string,
  ask: PageQuery,
): Promise<Result<PageOf<CompanyPerson>, VisitationRefusal>> {
  return pagedList(call, visitation, ask, { kind: companyPersonItem, of: [companyId] }, (row) =>
    seenOn(dateOf(call.now), row),
  );
}

function seenOn(today: CivilDate, row: CompanyPersonRow): CompanyPerson | undefined {
  const { candidateId, municipality, firstName, meetingIds, placementIds, until, card } = row;
  if (!firstName || (until && until < today)) return undefined;
  return {
    candidateId,
    firstName,
    municipality,
    meetingIds: [...meetingIds],
    placementIds: [...placementIds],
    ...(until && { until }),
    ...(card && { card }),
  };
}
