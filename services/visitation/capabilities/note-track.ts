import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { unreadFaults } from '#services/visitation/domain/plan-for-role.ts';
import { counted, withPart } from '#services/visitation/domain/plan.ts';
import { changePlan } from '#services/visitation/store/change-plan.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PlanChanged, TrackNoting } from '#shared/shapes/plan.ts';

/**
 * How one of the seven tracks stands, and what there is to say of it; for the staff alone.
 * Refusals: fields-not-accepted (a track the role does not read), stale-version (somebody else wrote of this track), those of changePlan.
 */
export async function noteTrack(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, ...said }: TrackNoting,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  const errors = unreadFaults(call.caller, said);
  if (errors.length > 0) return refuse('fields-not-accepted', { errors });
  return changePlan(call, visitation, candidateId, async (plan) => {
    const tracks = withPart(plan.tracks, ({ track }) => track === said.track, version, said);
    if (!tracks.ok) return tracks;
    return ok({ plan: counted({ ...plan, tracks: tracks.value }), partId: said.track });
  });
}
