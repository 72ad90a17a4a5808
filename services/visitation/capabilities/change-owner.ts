import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import type { Candidate } from '#services/visitation/domain/candidate.ts';
import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { decidedAt } from '#services/visitation/domain/stamp.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, PersonId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { hasLeft, unknownStaff } from '#shared/runtime/known-staff.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CandidateChanged, OwnerChange } from '#shared/shapes/candidate-changes.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { historyLine } from '#services/visitation/store/history-line.ts';
import { ownedCase } from '#services/visitation/store/owned-cases.ts';
import { tellProfile } from '#services/visitation/store/tell-profile.ts';
import { tellContactPerson } from '#services/visitation/store/tell-step.ts';

/**
 * Gives a person another owner. A next step that was the former owner's, or somebody's who left, follows along; one
 * that somebody else holds stays with them. Refusals: fields-not-accepted (an owner who does not work here) and those of candidateAtVersion.
 */
export async function changeOwner(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  change: OwnerChange,
): Promise<Result<CandidateChanged, VisitationRefusal>> {
  const opened = await candidateAtVersion(visitation, candidateId, change.version, 'change-owner');
  if (!opened.ok) return opened;
  const errors = await unknownStaff(call, visitation.table, { '/ownerId': change.ownerId });
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  const { candidate, file } = opened.value;
  const after = await ownedBy(call, visitation, candidate, change.ownerId);
  return commit(call, visitation.table, {
    writes: [
      replace(candidateItem, candidate, after, priorStates(candidateTable, 'change-owner')),
      ...ownedCase(candidate, after),
      historyLine(call, candidateId, { kind: 'owner-changed', ownerId: change.ownerId }),
    ],
    events: [...tellProfile(after, file), ...tellContactPerson(call, candidate, after)],
    about: [candidateId],
    answer: changed(after),
  });
}

async function ownedBy(
  call: Call,
  { table }: VisitationStore,
  candidate: Candidate,
  ownerId: PersonId,
): Promise<Candidate> {
  const { next } = candidate;
  const ownedSince = dateOf(call.now);
  const after = asNextVersion({ ...candidate, ownerId, ownedSince });
  if (!next) return after;
  const follows = next.ownerId === candidate.ownerId || (await hasLeft(table, next.ownerId));
  return follows ? { ...after, next: { ...next, ownerId }, nextDecidedAt: decidedAt(call.now) } : after;
}
