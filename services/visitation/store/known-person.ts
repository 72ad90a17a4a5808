import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { knownPersonItem, type VisitationStore } from './visitation-store.ts';

/** The refusal of a CPR number whose place a person of the municipality holds, with that person's id; else nothing. */
export async function refusedAsKnown(
  visitation: VisitationStore,
  mark: string,
): Promise<Result<never, VisitationRefusal> | undefined> {
  const known = await visitation.table.fresh(knownPersonItem, mark);
  if (!known) return undefined;
  return refuse('candidate-already-known', {
    errors: [{ pointer: '/cpr', code: 'candidate-already-known' }],
    values: { candidateId: known.candidateId },
  });
}
