import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { counted, withPart } from '#services/visitation/domain/plan.ts';
import { changePlan } from '#services/visitation/store/change-plan.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { unknownStaff } from '#shared/runtime/known-staff.ts';
import type { PlanChanged } from '#shared/shapes/plan.ts';
import type { TeamMemberKeeping } from '#shared/shapes/person-team.ts';

/**
 * Somebody around a person, new or as they shall stand from now on: one of the staff by id, or somebody outside by name.
 * Names and numbers of those outside stay in the municipality and with the person. Refusals: plan-part-not-found,
 * stale-version, plan-is-full, fields-not-accepted (nobody who works here), those of changePlan.
 */
export async function keepTeamMember(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { version, memberId = call.newId('teamMember'), ...said }: TeamMemberKeeping,
): Promise<Result<PlanChanged, VisitationRefusal>> {
  return changePlan(call, visitation, candidateId, async (plan) => {
    const errors = await unknownStaff(call, visitation.table, { '/staffId': said.staffId });
    if (errors.length > 0) return refuse('fields-not-accepted', { errors });
    const known = plan.members.find((each) => each.memberId === memberId);
    const members = withPart(plan.members, (each) => each.memberId === memberId, version, {
      ...said,
      memberId,
      source: 'written',
      ...(known?.until && { until: known.until }),
    });
    if (!members.ok) return members;
    return ok({ plan: counted({ ...plan, members: members.value }), partId: memberId });
  });
}
