import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';
import { myEffortItem, type MyEffortRow } from './my-effort.ts';

/**
 * The person's effort while its preparation can be answered: until the first conversation is held. `stillOpen` holds the
 * transaction to it. Refusals: preparation-not-found, preparation-read-only.
 */
export async function openForAnswers(
  table: Table,
  candidateId: CandidateId,
): Promise<Result<{ readonly effort: MyEffortRow; readonly stillOpen: Write }, VisitationRefusal>> {
  const effort = await table.fresh(myEffortItem, candidateId);
  if (!effort) return refuse('preparation-not-found');
  if (effort.state !== 'referred') return refuse('preparation-read-only');
  return ok({ effort, stillOpen: unchanged(myEffortItem, [candidateId], effort.version) });
}
