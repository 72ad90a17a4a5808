import { differs, type SaidOfSide } from '#services/matching/domain/still-there.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { checkItem } from '#services/matching/store/people-items.ts';
import { stillThereItem } from '#services/matching/store/still-there-items.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { StillThereSaid, StillThereView } from '#shared/shapes/still-there.ts';

/** What person and workplace say of the six-month check, side by side, and when they were asked. Refusal: six-month-check-not-found. */
export async function openStillThere(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
): Promise<Result<StillThereView, MatchingRefusal>> {
  const [check, question] = await Promise.all([
    table.get(checkItem, placementId),
    table.get(stillThereItem, placementId),
  ]);
  if (!check) return refuse('six-month-check-not-found');
  await recordViewing(call, table, [check.candidateId]);
  if (question?.dueOn !== check.dueOn) return ok({ placementId, asked: [], differs: false, silent: false });
  const { dueOn, asked, person, company, isLeft = false } = question;
  return ok({
    ...{ placementId, dueOn, asked: [...asked], differs: differs(question), silent: isLeft },
    ...(person && { person: saidView(person) }),
    ...(company && { company: saidView(company) }),
  });
}

function saidView({ answerId: _inLog, byId: _inLogToo, ...said }: SaidOfSide): StillThereSaid {
  return said;
}
