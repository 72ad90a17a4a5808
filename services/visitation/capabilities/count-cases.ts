import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { ownedCaseItem } from '#services/visitation/store/owned-cases.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { knownStaffItem } from '#shared/runtime/known-staff.ts';
import type { CaseCount } from '#shared/shapes/candidate.ts';

const mostCounted = 200;

/**
 * How many open cases somebody of the staff owns, counted up to a number beyond which nobody asks; nobody is seen by it.
 * Refusal: staff-not-found.
 */
export async function countCases(
  { table }: VisitationStore,
  personId: PersonId,
): Promise<Result<CaseCount, VisitationRefusal>> {
  if (!(await table.get(knownStaffItem, personId))) return refuse('staff-not-found');
  const { items, last } = await table.list({ kind: ownedCaseItem, of: [personId], limit: mostCounted });
  return ok({ open: items.length, more: last !== undefined });
}
