import type { CandidateId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Reactions } from '#shared/runtime/consume.ts';
import type { OpenVisitation } from './api.ts';
import { indexName } from './capabilities/index-name.ts';
import { sweepWhatIsDue } from './capabilities/sweep-what-is-due.ts';
import { takeInMunicipality } from './capabilities/take-in-municipality.ts';

/** What visitation does when it hears of something. The stack subscribes to exactly these events. */
export function reactions(open: OpenVisitation): Reactions {
  return {
    MunicipalityJoined: (call, event) => takeInMunicipality(open(call), event),
    CandidateReferred: (call, event) => indexName(open(call), event.facts.candidateId as CandidateId),
    TimePassed: (call, event) => sweepWhatIsDue(call, open(call), instant(event.facts.now)),
  };
}
