import { showEvidencePack } from '#services/matching/capabilities/show-evidence-pack.ts';
import { takeInPackAnswer } from '#services/matching/capabilities/take-in-pack-answer.ts';
import type { evidencePackConsumes } from '#services/matching/consumes/evidence-pack-consumes.ts';
import { answerPlace } from '#services/matching/store/answer-place.ts';
import { packAnswerItem } from '#services/matching/store/evidence-pack-items.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** What matching does when something happened to a description of somebody's work. */
export function evidencePackHandlers(open: OpenMatching): EventHandlers<(typeof evidencePackConsumes)[number]> {
  return {
    EvidencePackChanged: (call, event) => showEvidencePack(call, open, event.facts),
    EvidencePackAnswered: (call, event) => takeInPackAnswer(asOwner(call, event.facts.owner), open, event),
    EvidencePackAnswerSettled: async (call, event) => {
      const { sender, packId, answerId } = event.facts;
      const sent = { sender, candidateId: toldId('candidate', event.facts.candidateId) };
      const place = await answerPlace(call, open, sent, async (table) =>
        Boolean(await table.fresh(packAnswerItem, packId, answerId)),
      );
      await showOutcome(place, packAnswerItem, packId, event);
    },
  };
}
