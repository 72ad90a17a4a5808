import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { printedLetterItem } from '#services/visitation/store/letter-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { LetterPage } from '#shared/shapes/letters.ts';

/**
 * The letters to a person that were printed or sent, the latest first; the person sees in the log who looked.
 * Refusals: candidate-not-found, cursor-not-valid.
 */
export async function listLetters(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  ask: PageQuery,
): Promise<Result<LetterPage, VisitationRefusal>> {
  if (!(await visitation.table.get(candidateItem, candidateId))) return refuse('candidate-not-found');
  const list = { kind: printedLetterItem, index: 'letters-to', of: [candidateId], descending: true } as const;
  return pagedList(
    call,
    visitation,
    ask,
    list,
    ({ conversationId, kind, startsAt, state, printedAt, printedById, sentAt }) => ({
      ...{ conversationId, kind, startsAt, state, printedAt, printedById },
      ...(sentAt && { sentAt }),
    }),
  );
}
