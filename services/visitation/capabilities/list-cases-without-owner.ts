import type { Candidate } from '#services/visitation/domain/candidate.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { ownedCaseItem, ownerOfOpen } from '#services/visitation/store/owned-cases.ts';
import { candidateItem, noDeadline, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import { staffWhoLeft } from '#shared/runtime/known-staff.ts';
import { readOn, type PageOf } from '#shared/runtime/paged-list.ts';
import type { WorkItem } from '#shared/shapes/candidate.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import { workItem } from './list-work.ts';

const pageSize = 25;

/** Where a list goes on: within the cases of somebody who left, or after them where `last` is missing. */
type Place = { readonly staffId: string; readonly last?: Record<string, unknown> };

/**
 * The open cases whose owner left, the nearest deadline of a page first. By key: the staff who left, and the cases of
 * each. One log entry names everybody shown. Refusal: cursor-not-valid.
 */
export async function listCasesWithoutOwner(
  call: Call,
  visitation: VisitationStore,
  ask: PageQuery,
): Promise<Result<PageOf<WorkItem>, VisitationRefusal>> {
  const page = await readOn(
    visitation.keys,
    { name: 'cases-without-owner', pageSize },
    ask,
    (limit, start: Place | undefined) => casesFrom(visitation, limit, start),
  );
  if (!page.ok) return page;
  const items = page.value.items.toSorted((one, other) => (deadline(one) < deadline(other) ? -1 : 1));
  await recordViewing(
    call,
    visitation.table,
    items.map(({ candidateId }) => candidateId),
  );
  return ok({ items: items.map(workItem), cursor: page.value.cursor });
}

async function casesFrom(
  { table }: VisitationStore,
  limit: number,
  start: Place | undefined,
): Promise<{ items: Candidate[]; last?: Place }> {
  const items: Candidate[] = [];
  for await (const staffId of staffWhoLeft(table, start?.staffId)) {
    if (staffId === start?.staffId && !start.last) continue;
    let after = staffId === start?.staffId ? start.last : undefined;
    do {
      const page = await table.list({
        kind: ownedCaseItem,
        of: [staffId],
        limit: limit - items.length,
        ...(after && { after }),
      });
      const found = await Promise.all(page.items.map(({ candidateId }) => table.get(candidateItem, candidateId)));
      items.push(...found.flatMap((candidate) => (candidate && ownerOfOpen(candidate) === staffId ? [candidate] : [])));
      after = page.last;
      if (items.length >= limit) return { items, last: { staffId, ...(after && { last: after }) } };
    } while (after);
  }
  return { items };
}

function deadline({ next }: Candidate): string {
  return next?.dueOn ?? noDeadline;
}
