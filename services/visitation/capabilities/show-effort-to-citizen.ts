import { writeToCitizen } from '#services/visitation/store/held-by-citizen.ts';
import { myEffortItem, myEffortOf } from '#services/visitation/store/my-effort.ts';
import { endPreparationLinks } from '#services/visitation/store/personal-link.ts';
import { candidateItem, type OpenVisitation } from '#services/visitation/store/visitation-store.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Brings what the person reads of their effort up to what the municipality's data say now: how it stands, the contact person
 * and the next step. Drawn whole from one version, and an older version never overwrites a newer one. Once the first
 * conversation was held, or the effort ended, the links to the preparation open nothing any more.
 */
export async function showEffortToCitizen(call: Call, open: OpenVisitation, told: string): Promise<void> {
  const candidateId = toldId('candidate', told);
  await writeToCitizen(call, open, candidateId, async ({ table }) => {
    const candidate = await open(call).table.fresh(candidateItem, candidateId);
    if (!candidate) throw new Error('a candidate that something happened to is not there');
    await writeUnlessNewer(table, myEffortItem, myEffortOf(candidate, municipalityCode(call.scope)), 'version');
    if (candidate.state !== 'referred') await endPreparationLinks(table, candidateId);
  });
}
