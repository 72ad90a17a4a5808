import { companyPersonItem, type CompanyPersonRow } from '#services/visitation/store/company-person.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { openCursor, sealCursor } from '#shared/runtime/cursor.ts';
import type { CompanyPerson } from '#shared/shapes/company-people.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';

const pageSize = 50;

/**
 * The people a company meets or has at work, by first name; wishes and needs only of those who released the card.
 * One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export async function listCompanyPeople(
  call: Call,
  visitation: VisitationStore,
  companyId: string,
  ask: PageQuery,
): Promise<Result<{ items: CompanyPerson[]; cursor: string | null }>> {
  const { cursorKey } = await visitation.keys();
  const list = `company-person/${companyId}`;
  const after = openCursor(cursorKey, list, ask.cursor);
  if (!after.ok) return after;
  const page = await visitation.table.list({
    kind: companyPersonItem,
    of: [companyId],
    limit: ask.limit ?? pageSize,
    ...(after.value && { after: after.value }),
  });
  const items = page.items.flatMap((row) => seenOn(dateOf(call.now), row));
  await recordViewing(
    call,
    visitation.table,
    items.map((person) => person.candidateId),
  );
  return ok({ items, cursor: sealCursor(cursorKey, list, page.last) });
}

function seenOn(today: CivilDate, row: CompanyPersonRow): CompanyPerson[] {
  const { candidateId, municipality, firstName, meetingIds, placementIds, until, card } = row;
  if (!firstName || (until && until < today)) return [];
  return [
    {
      candidateId,
      firstName,
      municipality,
      meetingIds: [...meetingIds],
      placementIds: [...placementIds],
      ...(until && { until }),
      ...(card && { card }),
    },
  ];
}
