import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { firstConversation, type Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { whatComesNext } from '#services/visitation/domain/follow.ts';
import { decidedAt } from '#services/visitation/domain/stamp.ts';
import { firstConversationDue } from '#services/visitation/store/due-kinds.ts';
import { candidateFileItem, candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CandidateChanged, Reopening } from '#shared/shapes/candidate-changes.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { stepOfStaff } from '#services/visitation/store/step-of-staff.ts';
import { ownedCase } from '#services/visitation/store/owned-cases.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { tellProfile } from '#services/visitation/store/tell-profile.ts';

/**
 * Takes a closed effort up again. The person stands in the owner's list at once: with the step that their meetings and
 * placements call for, or with a first conversation and its deadline where none was ever held.
 * Refusals: those of candidateAtVersion.
 */
export async function reopenCandidate(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  reopening: Reopening,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const met = (await visitation.table.fresh(candidateFileItem, candidateId))?.profile !== undefined;
  const move = met ? 'reopen-candidate' : 'reopen-candidate-not-met';
  const opened = await candidateAtVersion(visitation, candidateId, reopening.version, move);
  if (!opened.ok) return opened;
  const { candidate, file, state } = opened.value;
  const { closed: _past, ...rest } = candidate;
  const next = met
    ? whatComesNext(file.links, candidate.ownerId, dateOf(call.now))
    : firstConversation(candidate.ownerId, call.now);
  const again: Candidate = { ...asNextVersion(rest), state, next, nextDecidedAt: decidedAt(call.now) };
  const after = await stepOfStaff(visitation.table, again);
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, move)),
      historyLine(call, candidateId, { kind: 'candidate-reopened' }),
      ...(met ? [] : [firstConversationDue(candidateId, next.dueOn), ...ownedCase(candidate, after)]),
    ],
    events: tellProfile(after, file),
    about: [candidateId],
    answer: changed(after),
  });
}
