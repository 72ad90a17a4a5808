import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateAtVersion, changed } from '#services/visitation/store/candidate-at-version.ts';
import { giveOwner } from '#services/visitation/store/give-owner.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import type { CandidateChanged, OwnerChange } from '#shared/shapes/candidate-changes.ts';

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
  const { after, writes, events } = await giveOwner(call, visitation, opened.value, change.ownerId);
  return commit(call, visitation.table, { writes, events, about: [candidateId], answer: changed(after) });
}
