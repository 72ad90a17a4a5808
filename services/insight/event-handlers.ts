import { toldId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import type { OpenInsight } from './api.ts';
import { countCase } from './capabilities/count-case.ts';
import { takeInMunicipality } from './capabilities/take-in-municipality.ts';
import { factsFromEvent, type CaseEvent } from './facts-from-event.ts';
import type { Consumed } from './config.ts';

/** What insight does when it hears of something: it counts. Order and repetition do not matter. */
export function eventHandlers(open: OpenInsight): EventHandlers<Consumed> {
  const count = (call: Call, event: CaseEvent): Promise<void> =>
    countCase(open(call), toldId('candidate', event.facts.candidateId), factsFromEvent(event));
  return {
    MunicipalityJoined: (call, event) => takeInMunicipality(open(call), event),
    CandidateReferred: count,
    CandidateProfiled: count,
    CandidateClosed: count,
    CandidateReopened: count,
    PlacementStarted: count,
    PlacementChanged: count,
    PlacementEnded: count,
    PlacementCorrected: count,
    PlacementWithdrawn: count,
    SixMonthCheckReopened: count,
    SixMonthCheckAnswered: count,
    EnrolmentStarted: count,
    EnrolmentCorrected: count,
    ConsentGranted: count,
    ConsentEnded: count,
  };
}
