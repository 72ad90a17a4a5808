import { noteCandidacy, takeOverChecks } from '#services/matching/capabilities/carry-six-month-check.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { partnershipScope } from '#shared/kernel/scope.ts';
import { asOwner, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { followCitizen, takeInCitizen } from '../capabilities/follow-citizen.ts';
import { showAlignment } from '../capabilities/show-alignment.ts';
import { takeInAlignmentAnswer } from '../capabilities/take-in-alignment-answer.ts';
import { alignmentAnswerPlace } from '../store/alignment-answers.ts';
import { alignmentAnswerItem } from '../store/alignment-items.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { placementItem } from '../store/people-items.ts';

/** What is heard of the two-sided alignment of expectations, and of who a person is. */
export type AlignmentHeard =
  | 'CandidateReferred'
  | 'CandidateCprCorrected'
  | 'AlignmentAnswered'
  | 'AlignmentAnswerSettled'
  | 'AlignmentTalkChanged';

/** What follows when a side has said something. */
export function alignmentHandlers(open: OpenMatching, again: boolean): EventHandlers<AlignmentHeard> {
  return {
    CandidateReferred: async (call, event) => {
      await takeInCitizen(open(call), event);
      await noteCandidacy(call, open, event);
      if (!again) await takeOverChecks(call, open, toldId('candidate', event.facts.candidateId));
    },
    CandidateCprCorrected: (call, event) => followCitizen(call, open, event),
    AlignmentAnswered: (call, event) => {
      const { owner, partnership } = event.facts;
      const municipality = { ...asOwner(call, owner), partnership: partnershipScope(partnership) };
      return takeInAlignmentAnswer(municipality, open, event);
    },
    AlignmentAnswerSettled: async (call, event) => {
      const candidateId = toldId('candidate', event.facts.candidateId);
      const place = await alignmentAnswerPlace(call, open, { ...event.facts, candidateId });
      await showOutcome(place, alignmentAnswerItem, event.facts.meetingId, event);
    },
    AlignmentTalkChanged: (call, event) => showAlignment(call, open, toldId('matchMeeting', event.facts.meetingId)),
  };
}

/** A placement that came of a meeting began, ended or was put right: so long the company reads what was agreed. */
export async function showAlignmentOfPlacement(
  call: Call,
  open: OpenMatching,
  { facts }: EventOf<'PlacementStarted' | 'PlacementEnded' | 'PlacementCorrected' | 'PlacementWithdrawn'>,
): Promise<void> {
  const placement = await open(call).table.fresh(placementItem, facts.placementId);
  if (placement?.meetingId) await showAlignment(call, open, placement.meetingId);
}
