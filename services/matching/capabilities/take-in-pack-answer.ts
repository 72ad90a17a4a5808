import { judgePackAnswer, packTable } from '#services/matching/domain/evidence-pack.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import { packAnswerSettled, packChanged } from '#services/matching/store/evidence-pack-events.ts';
import { evidencePackItem, packAnswerItem, packSort } from '#services/matching/store/evidence-pack-items.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import { replace } from '#shared/runtime/write.ts';

const news = {
  comment: 'commented',
  'nothing-to-add': 'commented',
  'ask-correction': 'correction-asked',
  'read-together': 'together-asked',
} as const;

/**
 * Keeps what the person said of a description, or voids it; once. The words are read where they were written. `call` is the
 * platform in the municipality.
 */
export async function takeInPackAnswer(
  call: Call,
  open: OpenMatching,
  event: EventOf<'EvidencePackAnswered'>,
): Promise<void> {
  const { answerId, packId, number, answer } = event.facts;
  const candidateId = toldId('candidate', event.facts.candidateId);
  const { table } = open(call);
  const place = await answerPlace(call, open, { sender: event.scope, candidateId }, async (own) =>
    Boolean(await own.fresh(packAnswerItem, packId, answerId)),
  );
  const sent = await place.fresh(packAnswerItem, packId, answerId);
  if (!sent) throw new Error('what the person said is not there');
  const before = await table.fresh(evidencePackItem, candidateId, packSort(number));
  const { words, hash, sentAt: at, replaces } = sent;
  const judged = judgePackAnswer(before, {
    ...{ answer, words, hash, role: 'candidate', at, how: 'own', answerId: sent.answerId, replaces },
  });
  if ('because' in judged || !before) {
    const because = 'because' in judged ? judged.because : 'pack-not-found';
    await takeInAnswer(call, table, answerId, { writes: [], events: [packAnswerSettled(event, because)] });
    return;
  }
  const { pack, action } = judged;
  await takeInAnswer(call, table, answerId, {
    writes: [replace(evidencePackItem, before, pack, priorStates(packTable, action))],
    events: [packChanged(pack, news[answer], true), packAnswerSettled(event)],
  });
}
