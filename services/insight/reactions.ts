import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Reactions } from '#shared/runtime/consume.ts';
import type { OpenInsight } from './api.ts';
import { countCase } from './capabilities/count-case.ts';
import { takeInMunicipality } from './capabilities/take-in-municipality.ts';
import { whatWasTold, type CaseEvent } from './capabilities/what-was-told.ts';

/** What insight does when it hears of something: it counts. Order and repetition do not matter. */
export function reactions(open: OpenInsight): Reactions {
  const count = (call: Call, event: CaseEvent): Promise<void> =>
    countCase(open(call), event.facts.candidateId as CandidateId, whatWasTold(event));
  return {
    MunicipalityJoined: (call, event) => takeInMunicipality(open(call), event),
    CandidateReferred: count,
    CandidateProfiled: count,
    PlacementStarted: count,
    PlacementChanged: count,
    PlacementEnded: count,
    SixMonthCheckAnswered: count,
  };
}
