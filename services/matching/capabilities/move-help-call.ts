import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { helpTable, moveHelp, soonestDue, withoutCall } from '#services/matching/domain/help-call.ts';
import { helpCallClosed } from '#services/matching/store/help-events.ts';
import { helpCallItem, helpCallsOf, helpClockItem } from '#services/matching/store/help-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import type { AnswerId, PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { replace } from '#shared/runtime/write.ts';
import type { HelpCallChanged, HelpCallMoved } from '#shared/shapes/help-call.ts';

/**
 * Somebody takes a call for help, or closes it with what was done.
 * Refusals: placement-not-found, help-call-not-found, help-call-settled, stale-version.
 */
export async function moveHelpCall(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
  { placementId, helpId }: { readonly placementId: PlacementId; readonly helpId: AnswerId },
  asked: HelpCallMoved,
): Promise<Result<HelpCallChanged, MatchingRefusal>> {
  const placement = await table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const before = await table.fresh(helpCallItem, placementId, helpId);
  if (!before) return refuse('help-call-not-found');
  const moved = moveHelp(before, asked, { personId: call.caller.personId, now: call.now });
  if (!moved.ok) return moved;
  const after = moved.value;
  const isClosed = after.state === 'closed';
  const clock = isClosed ? await table.fresh(helpClockItem, placementId) : undefined;
  const others = (await helpCallsOf(table, placementId)).filter((each) => each.helpId !== helpId);
  return commit(call, table, {
    writes: [
      replace(helpCallItem, before, after, priorStates(helpTable, asked.move)),
      ...(clock ? [putOver(helpClockItem, clock, withoutCall(clock, after))] : []),
    ],
    events: isClosed ? [helpCallClosed(placement, after, soonestDue(others))] : [],
    about: [placement.candidateId],
    answer: { helpId, version: after.version, state: after.state },
  });
}
