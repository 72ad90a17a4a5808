import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { visitationGroupOf, type CandidateFile } from '#services/visitation/domain/candidate-file.ts';
import { withoutHome } from '#services/visitation/domain/protected-address.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/names.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { historyPage } from './list-history.ts';

/**
 * A person's page: contact, next step, wishes and needs, words, conversations and the newest of the timeline; never
 * the CPR number. Who opened it is logged before the answer. Refusal: candidate-not-found.
 */
export async function openCandidate(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
): Promise<Result<CandidateView, VisitationRefusal>> {
  const [known, history] = await Promise.all([
    candidateWithFile(visitation, candidateId),
    historyPage(call, visitation, candidateId, {}),
  ]);
  if (!known) return refuse('candidate-not-found');
  if (!history.ok) return history;
  await recordViewing(call, visitation.table, [candidateId]);
  return ok({
    ...viewOf(known.candidate, known.file),
    history: history.value.items,
    historyCursor: history.value.cursor,
  });
}

function viewOf(candidate: Candidate, file: CandidateFile): Omit<CandidateView, 'history' | 'historyCursor'> {
  const { cprSealed: _sealed, citizen: _citizen, nextDecidedAt: _decided, targetGroups, ...shown } = candidate;
  const visitationGroup = visitationGroupOf(file);
  return {
    ...shown,
    name: fullName(candidate),
    targetGroups: [...targetGroups],
    ...(visitationGroup && { visitationGroup }),
    ...(file.profile && { profile: withoutHome(candidate, file.profile) }),
    ...(file.words && { words: file.words }),
    toldNeeds: [...file.toldNeeds],
    conversations: file.conversations.toReversed(),
  };
}
