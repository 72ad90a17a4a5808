import type { EventOf } from '#shared/events/catalogue.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { proposeOwnGoals } from '../capabilities/propose-own-goals.ts';
import { showEvidence, showLearning, showWholeRecord } from '../capabilities/show-learning.ts';
import { takeInEvidence } from '../capabilities/take-in-evidence.ts';
import { recordsOf } from '../store/learning-store.ts';
import type { LearningConsumed } from '../consumes/learning-consumes.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { evidencePlace } from '../store/answer-places.ts';
import { forgetUnusedWords } from '../store/forget-words.ts';
import { evidenceAnswerItem } from '../store/learning-items.ts';

/** What is done when something happened to a record or was sent to it. */
export function learningHandlers(open: OpenCompetence): EventHandlers<LearningConsumed> {
  const show = async (call: Call, recordId: string): Promise<void> => {
    await showLearning(open, call, recordId);
    await proposeOwnGoals(open, call, recordId);
  };
  /** The person says yes to an institution, or no longer: it sees the records it assesses, or sees them no more. */
  const followSharing = async (
    call: Call,
    { facts }: EventOf<'PersonSharingStarted' | 'PersonSharingEnded'>,
  ): Promise<void> => {
    const records = await recordsOf(open(call).table, facts.candidateId);
    for (const { recordId, institutionId } of records)
      if (institutionId === facts.institutionId) await showWholeRecord(open, call, recordId);
  };
  return {
    LearningRecordOpened: (call, { facts }) => show(call, facts.recordId),
    LearningRecordChanged: (call, { facts }) => show(call, facts.recordId),
    LearningRecordClosed: (call, { facts }) => showLearning(open, call, facts.recordId),
    EvidenceOffered: (call, event) => {
      return takeInEvidence(asOwner(call, event.facts.owner), open, event);
    },
    EvidenceOfferSettled: async (call, event) => {
      const { table } = await evidencePlace(call, open, event.facts);
      await showOutcome(table, evidenceAnswerItem, event.facts.recordId, event);
      await forgetUnusedWords(table, event.facts);
    },
    EvidenceRecorded: (call, { facts }) => showEvidence(open, call, facts),
    PersonSharingStarted: followSharing,
    PersonSharingEnded: followSharing,
  };
}
