import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { packAnswered } from '#services/matching/store/evidence-pack-events.ts';
import { myPackItem, packAnswerItem, type PackAnswer } from '#services/matching/store/evidence-pack-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { sentAnswer } from '#shared/kernel/answer.ts';
import type { EvidencePackId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert } from '#shared/runtime/write.ts';
import type { OwnPackAnswer, PackAnswerSent } from '#shared/shapes/evidence-pack.ts';

/**
 * The person comments on a description as they read it, has nothing to add, asks for a correction, or to have it read with
 * somebody. Refusals: evidence-pack-not-found, -changed-since, -is-over, -answered-already.
 */
export async function answerMyEvidencePack(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  packId: EvidencePackId,
  { hash, answer, words, replaces }: OwnPackAnswer,
): Promise<Result<PackAnswerSent, MatchingRefusal>> {
  const row = await table.fresh(myPackItem, packId);
  if (!row) return refuse('evidence-pack-not-found');
  if (row.state === 'issued' || row.state === 'superseded') return refuse('evidence-pack-is-over');
  if (row.state === 'draft' || row.hash !== hash) return refuse('evidence-pack-changed-since');
  if (replaces && !(await table.fresh(packAnswerItem, packId, replaces)))
    return refuse('evidence-pack-answered-already');
  const { candidateId, municipality: owner, number } = row;
  const answerId = call.newId('answer');
  const sent: PackAnswer = sentAnswer({
    ...{ answerId, owner, about: packId, sentAt: call.now, sentBy: call.caller.personId },
    ...{ candidateId, number, answer, hash, ...(words && { words }), ...(replaces && { replaces }) },
  });
  return commit(call, table, {
    writes: [insert(packAnswerItem, sent)],
    events: [packAnswered(sent)],
    about: [],
    answer: { answerId, state: sent.state },
  });
}
