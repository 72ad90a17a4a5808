import { myPlanOf } from '#services/visitation/domain/my-plan.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import { myPlanItem, planOf } from '#services/visitation/store/plan-items.ts';
import type { OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Brings what the person reads of their plan and their team up to what the municipality's data say now. Drawn whole from one
 * version of each, and an older one never overwrites a newer.
 */
export async function showPlanToCitizen(call: Call, open: OpenVisitation, candidateId: CandidateId): Promise<void> {
  const municipality = municipalityCode(call.scope);
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    const own = open(call);
    const plan = await planOf(own.table, candidateId);
    const known = await candidateWithFile(own, candidateId);
    if (!known) throw new Error('a candidate whose plan changed is not there');
    const row = myPlanOf(known.candidate, known.file, plan, { municipality, today: dateOf(call.now) });
    await writeUnlessNewer(table, myPlanItem, row, 'version');
  });
}
