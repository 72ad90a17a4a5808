import { judgeEvidence } from '#services/competence/domain/evidence.ts';
import type { LearningRecord } from '#services/competence/domain/learning-record.ts';
import { evidencePlace } from '#services/competence/store/answer-places.ts';
import type { OpenCompetence } from '#services/competence/store/competence-store.ts';
import { writesOfEvidence } from '#services/competence/store/evidence-writes.ts';
import { evidenceRecorded, offerSettled } from '#services/competence/store/learning-events.ts';
import { evidenceAnswerItem } from '#services/competence/store/learning-items.ts';
import { readRecord } from '#services/competence/store/learning-store.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { takeInAnswer } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';

/**
 * Takes what was sent into the municipality's record, or voids it; once for each. The words are read in the sender's
 * scope, since no event carries them. `call` is the platform in the municipality's scope.
 */
export async function takeInEvidence(
  call: Call,
  open: OpenCompetence,
  { facts, scope }: EventOf<'EvidenceOffered'>,
): Promise<void> {
  const recordId = toldId('learningRecord', facts.recordId);
  const municipality = open(call);
  const sender = await evidencePlace(call, open, { sender: scope, ...facts });
  const sent = await sender.table.fresh(evidenceAnswerItem, recordId, facts.answerId);
  if (!sent) throw new Error('what was sent to a record is not there');
  const found = await readRecord(municipality.table, recordId);
  const judged = judgeEvidence(found?.record, found?.evidence ?? [], sent);
  const { answerId } = sent;
  if ('void' in judged) {
    const settled = { answerId, sender: scope, because: judged.void };
    await takeInAnswer(call, municipality.table, answerId, { writes: [], events: [offerSettled(recordId, settled)] });
    return;
  }
  await takeInAnswer(call, municipality.table, answerId, {
    writes: writesOfEvidence(found?.record as LearningRecord, judged.piece),
    events: [evidenceRecorded(judged.piece), offerSettled(recordId, { answerId, sender: scope })],
  });
}
