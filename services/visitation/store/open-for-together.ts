import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';
import { candidateItem } from './visitation-store.ts';

/**
 * A person of the municipality whose first conversation is not held yet; `stillOpen` holds the transaction to it.
 * Refusals: candidate-not-found, first-conversation-held.
 */
export async function openForTogether(
  table: Table,
  candidateId: CandidateId,
): Promise<Result<{ readonly stillOpen: Write }, VisitationRefusal>> {
  const candidate = await table.fresh(candidateItem, candidateId);
  if (!candidate) return refuse('candidate-not-found');
  if (candidate.state !== 'referred') return refuse('first-conversation-held');
  return ok({ stillOpen: unchanged(candidateItem, [candidateId], candidate.version) });
}
