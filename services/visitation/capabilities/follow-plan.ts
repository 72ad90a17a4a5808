import { candidateTable } from '#services/visitation/domain/candidate-states.ts';
import { isDecidedByStaff, withPlanStep } from '#services/visitation/domain/plan-step.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { planItem } from '#services/visitation/store/plan-items.ts';
import { stepOfStaff } from '#services/visitation/store/step-of-staff.ts';
import { tellStep } from '#services/visitation/store/tell-step.ts';
import { candidateFileItem, candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';
import { put, replace } from '#shared/runtime/write.ts';

/**
 * Brings the next step up to what the plan says now. `unlessDecided`: what somebody of the staff decided stays as it is, because
 * it is not the plan that changed. Does nothing a second time.
 */
export async function followPlan(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  { unlessDecided }: { readonly unlessDecided: boolean },
): Promise<void> {
  // Where nothing was ever planned, nothing of it can be next.
  const plan = await visitation.table.fresh(planItem, candidateId);
  if (!plan) return;
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) throw new Error('a candidate whose plan changed is not there');
  if (unlessDecided && isDecidedByStaff(known)) return;
  const after = withPlanStep(known, plan, dateOf(call.now));
  if (!after) return;
  const candidate = asNextVersion(await stepOfStaff(visitation.table, after.candidate));
  await saveCaused(call, visitation.table, {
    writes: [
      replace(candidateItem, known.candidate, candidate, priorStates(candidateTable, 'follow-plan')),
      put(candidateFileItem, after.file),
    ],
    events: tellStep(candidate),
  });
}
