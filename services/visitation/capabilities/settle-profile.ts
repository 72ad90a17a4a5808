import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { profileTable, settled } from '#services/visitation/domain/person-profile.ts';
import {
  basisNow,
  countSettled,
  everybody,
  personProfileItem,
  profileBasisItem,
  profileOf,
} from '#services/visitation/store/profile-items.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import { replace } from '#shared/runtime/write.ts';
import type { ProfileChanged, ProfileSettling } from '#shared/shapes/person-profile.ts';

/**
 * After she has seen the profile, the caseworker keeps to it or departs from it with a reason. Either is counted, without
 * the person: for everybody, and for each of the target groups. It changes neither group nor step.
 * Refusals: candidate-not-found, profile-not-in-use, stale-version, own-judgement-comes-first.
 */
export async function settleProfile(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, agrees, reason }: ProfileSettling,
): Promise<Result<ProfileChanged, VisitationRefusal>> {
  const basis = await basisNow(visitation);
  if (basis.state === 'off') return refuse('profile-not-in-use');
  const candidate = await visitation.table.fresh(candidateItem, candidateId);
  if (!candidate) return refuse('candidate-not-found');
  const before = await profileOf(visitation, candidateId);
  const how = { agrees, ...(reason && { reason }), byId: call.caller.personId, at: call.now };
  const after = settled(before, how);
  if (!after) return refuse('own-judgement-comes-first');
  if (before.version !== version) return refuse('stale-version');
  return commit(call, visitation.table, {
    writes: [
      replace(personProfileItem, before, after, priorStates(profileTable, 'settle-profile')),
      unchanged(profileBasisItem, [], basis.version),
      ...[everybody, ...candidate.targetGroups].map((group) => countSettled(group, !agrees)),
    ],
    events: [],
    about: [candidateId],
    answer: { candidateId, version: after.version, state: after.state },
  });
}
