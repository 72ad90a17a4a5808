import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { counted, withPart } from '#services/visitation/domain/plan.ts';
import { changePlan } from '#services/visitation/store/change-plan.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId, TeamMemberId } from '#shared/kernel/ids.ts';
import { fieldError, ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { PlanChanged } from '#shared/shapes/plan.ts';
import type { TeamMemberEnding } from '#shared/shapes/person-team.ts';

/**
 * The last day somebody is on a person's team; they stay to be read there as one who was.
 * Refusals: plan-part-not-found, stale-version, fields-not-accepted (before they came), those of changePlan.
 */
export async function endTeamMember(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  memberId: TeamMemberId,
  { version, until }: TeamMemberEnding,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  return changePlan(call, visitation, candidateId, async (plan) => {
    const known = plan.members.find((each) => each.memberId === memberId);
    if (!known) return refuse('plan-part-not-found');
    if (until < known.since) return refuse('fields-not-accepted', { errors: [fieldError('/until', 'before-start')] });
    const members = withPart(plan.members, (each) => each === known, version, { ...known, until });
    if (!members.ok) return members;
    return ok({ plan: counted({ ...plan, members: members.value }), partId: memberId });
  });
}
