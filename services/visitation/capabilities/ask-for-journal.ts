import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { journalWishItem, type JournalWish } from '#services/visitation/store/journal-request-items.ts';
import { myEffortItem } from '#services/visitation/store/my-effort.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit, domainEvent } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { JournalWishSent } from '#shared/shapes/journal-request.ts';

const mostWishes = 50;

/**
 * The person wants everything the municipality has written about them (GDPR, article 15), also after the effort has ended. Which
 * municipality it is, the person's own row names. Refusals: effort-not-yours, journal-asked-already.
 */
export async function askForJournal(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
  candidateId: CandidateId,
): Promise<Result<JournalWishSent, VisitationRefusal>> {
  const effort = await table.fresh(myEffortItem, candidateId);
  if (!effort) return refuse('effort-not-yours');
  const before = await table.list({ kind: journalWishItem, of: [candidateId], limit: mostWishes, fresh: true });
  if (before.items.some(({ state }) => state === 'sent')) return refuse('journal-asked-already');
  const answerId = call.newId('answer');
  const wish: JournalWish = sentAnswer({
    ...{ answerId, owner: effort.municipality, about: candidateId, sentAt: call.now, sentBy: call.caller.personId },
    candidateId,
  });
  const { owner, state, version } = wish;
  return commit(call, table, {
    writes: [insert(journalWishItem, wish)],
    events: [domainEvent('JournalWished', { id: answerId, version }, { answerId, owner, candidateId })],
    about: [candidateId],
    answer: { answerId, state },
  });
}
