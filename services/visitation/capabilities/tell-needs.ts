import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { needsThatAre } from '#services/visitation/domain/told-needs.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { tellProfile } from '#services/visitation/store/tell-profile.ts';
import { candidateFileItem, candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { put, replace } from '#shared/runtime/write.ts';
import type { CandidateChanged } from '#shared/shapes/candidate-changes.ts';
import type { NeedsTold } from '#shared/shapes/plan.ts';

/**
 * Which needs for consideration a company may be told of. A company that reads one loses it as soon as the event is heard;
 * finding a match goes by all of them as before. Refusals: those of candidateAtVersion.
 */
export async function tellNeeds(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, told }: NeedsTold,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const opened = await candidateAtVersion(visitation, candidateId, version, 'change-card');
  if (!opened.ok) return opened;
  const { candidate, file } = opened.value;
  if (!file.profile) return refuse('first-conversation-comes-first');
  const after = asNextVersion(candidate);
  const marked = { ...file, toldNeeds: needsThatAre(told, file.profile) };
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'change-card')),
      put(candidateFileItem, marked),
      historyLine(call, candidateId, { kind: 'needs-told-changed' }),
    ],
    events: tellProfile(after, marked),
    about: [candidateId],
    answer: changed(after),
  });
}
