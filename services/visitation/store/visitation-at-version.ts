import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { PersonVisitation } from '#services/visitation/domain/visitation-decision.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Change } from '#shared/runtime/commit.ts';
import type { VisitationChanged } from '#shared/shapes/candidate-visitation.ts';
import type { HistoryEntry } from '#shared/shapes/candidate-view.ts';
import { candidateWithFile } from './candidate-at-version.ts';
import { historyLine } from './history-line.ts';
import { keepVisitation, visitationOf } from './visitation-items.ts';
import type { VisitationStore } from './visitation-store.ts';

/**
 * What is known of a person's visitation, in the version the client saw, while the effort is open.
 * Refusals: candidate-not-found, candidate-closed, stale-version.
 */
export async function visitationAtVersion(
  visitation: VisitationStore,
  candidateId: CandidateId,
  version: number,
): Promise<Result<PersonVisitation, VisitationRefusal>> {
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) return refuse('candidate-not-found');
  if (known.candidate.state === 'closed') return refuse('candidate-closed');
  const visited = await visitationOf(visitation, known.file);
  return visited.version === version ? ok(visited) : refuse('stale-version');
}

/** A change of it, with its line in the timeline. */
export function changeOfVisitation(
  call: Call,
  before: PersonVisitation,
  after: PersonVisitation,
  line: Pick<HistoryEntry, 'kind'> & Partial<HistoryEntry>,
): Change<VisitationChanged> {
  const { candidateId, version } = after;
  return {
    writes: [keepVisitation(before, after), historyLine(call, candidateId, line)],
    events: [],
    about: [candidateId],
    answer: { candidateId, version },
  };
}
