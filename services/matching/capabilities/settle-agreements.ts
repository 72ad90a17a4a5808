import { followPlacement, turns, type PlacementTurn } from '#services/matching/domain/agreement.ts';
import { differsFrom } from '#services/matching/domain/agreement-document.ts';
import type { Agreement } from '#services/matching/domain/agreement.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { agreementClosed, agreementReopened } from '#services/matching/store/agreement-events.ts';
import { agreementsOf } from '#services/matching/store/agreement-items.ts';
import { agreementWrite } from '#services/matching/store/agreement-writes.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { Call } from '#shared/runtime/call.ts';
import { saveCaused } from '#shared/runtime/consume.ts';

/**
 * What becomes of a placement's agreements when it changes, ends or never began: nobody is asked to sign what it no longer
 * says. What is in force stays so until the placement is over. Repeats without harm. `call` is the platform in the municipality.
 */
export async function settleAgreements(call: Call, { table }: MatchingStore, placementId: string): Promise<void> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) throw new Error('a placement that was told of is not there');
  for (const before of await agreementsOf(table, placementId)) {
    const turn = turnOf(before, placement);
    const after = turn && followPlacement(before, turn);
    if (!turn || !after) continue;
    const told =
      before.edition === 0 ? [] : [turn === 'says-something-else' ? agreementReopened(after) : agreementClosed(after)];
    await saveCaused(call, table, { writes: [agreementWrite(before, after, turns[turn])], events: told });
  }
}

function turnOf({ state, document }: Agreement, placement: Placement): PlacementTurn | undefined {
  if (placement.state !== 'running') return state === 'in-force' ? 'is-over' : 'never-was';
  return document && differsFrom(document, placement).length > 0 ? 'says-something-else' : undefined;
}
