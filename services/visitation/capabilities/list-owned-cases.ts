import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { ownedCaseItem, ownerOfOpen } from '#services/visitation/store/owned-cases.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { WorkItem } from '#shared/shapes/candidate.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import { workItem } from './list-work.ts';

const pageSize = 50;

/**
 * The open cases of one of the staff: those they are responsible for, whoever has the next step. By key: ½ read unit for each and the list.
 * One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export async function listOwnedCases(
  call: Call,
  visitation: VisitationStore,
  personId: PersonId,
  ask: PageQuery,
): Promise<Result<PageOf<WorkItem>, VisitationRefusal>> {
  const page = await readPage(visitation, ask, { kind: ownedCaseItem, of: [personId], pageSize });
  if (!page.ok) return page;
  const found = await Promise.all(
    page.value.items.map(({ candidateId }) => visitation.table.get(candidateItem, candidateId)),
  );
  const people = found.flatMap((person) => (person && ownerOfOpen(person) === personId ? [person] : []));
  await recordViewing(
    call,
    visitation.table,
    people.map(({ candidateId }) => candidateId),
  );
  return ok({ items: people.map(workItem), cursor: page.value.cursor });
}
