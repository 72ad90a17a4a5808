import { isOpen } from '#services/matching/domain/still-there.ts';
import { writeToCitizen } from '#services/matching/store/held-by-citizen.ts';
import type { MatchingStore, OpenMatching } from '#services/matching/store/matching-store.ts';
import { checkItem, placementItem } from '#services/matching/store/people-items.ts';
import { companyStillThereItem, myStillThereItem, stillThereItem } from '#services/matching/store/still-there-items.ts';
import { termsOn } from '#services/matching/domain/terms.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import { writeUnlessNewer } from '#shared/runtime/conditions.ts';

/**
 * Writes the question where person and workplace read it: that it is asked, until it is settled; nothing either said. Drawn
 * anew, so that events in any order end in the same. Nothing before they were asked.
 */
export async function showStillThere(
  call: Call,
  open: OpenMatching,
  partnership: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<void> {
  const { table } = open(call);
  const [placement, check, question] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(checkItem, placementId),
    table.fresh(stillThereItem, placementId),
  ]);
  if (!check || !question || !call.partnership) return;
  const told = check.carried ?? (placement && { startsOn: placement.startsOn, ...termsOn(placement, check.dueOn) });
  if (!told) return;
  const { candidateId, companyId, companyName } = check;
  const shown = {
    ...{ placementId, candidateId, companyId, startsOn: told.startsOn, municipality: municipalityCode(call.scope) },
    ...{ dueOn: question.dueOn, waits: isOpen(check) && check.dueOn === question.dueOn },
    ...{ kind: told.kind, version: check.version + question.version },
  };
  await writeUnlessNewer(partnership.table, companyStillThereItem, shown, 'version');
  const mine = { ...shown, companyName, partnership: call.partnership };
  await writeToCitizen(call, open, candidateId, (own) =>
    writeUnlessNewer(own.table, myStillThereItem, mine, 'version').then(() => undefined),
  );
}
