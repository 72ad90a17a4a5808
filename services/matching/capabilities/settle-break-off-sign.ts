import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { settledSignsItem, shownSignsItem } from '#services/matching/store/break-off-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { isSettled, readSigns } from '#services/matching/store/read-signs.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { putOver } from '#shared/runtime/conditions.ts';
import { put } from '#shared/runtime/write.ts';
import type { SignSettled, SignSettledAnswer } from '#shared/shapes/break-off-signs.ts';

/**
 * Writes what was done about a sign: it is then gone, until something new is said.
 * Refusals: placement-not-found, sign-not-open, stale-version.
 */
export async function settleBreakOffSign(
  call: Call,
  matching: Pick<MatchingStore, 'table'>,
  placementId: PlacementId,
  { version, rule, on, note }: SignSettled,
): Promise<Result<SignSettledAnswer, MatchingRefusal>> {
  const placement = await matching.table.fresh(placementItem, placementId);
  if (!placement) return refuse('placement-not-found');
  const { settled: before, shown } = await readSigns(matching, placement, dateOf(call.now));
  if (version !== (before?.version ?? 0)) return refuse('stale-version');
  if (!shown.open.some((sign) => sign.rule === rule && sign.on === on)) return refuse('sign-not-open');
  const done = { rule, on, note, byId: call.caller.personId, at: call.now };
  const { candidateId } = placement;
  const settled = [...(before?.settled ?? []), done];
  const after = asNextVersion({ placementId, candidateId, version, settled });
  const open = shown.open.filter((sign) => !isSettled(after)(sign));
  return commit(call, matching.table, {
    writes: [putOver(settledSignsItem, before, after), put(shownSignsItem, asNextVersion({ ...shown, open }))],
    events: [],
    about: [candidateId],
    answer: { placementId, version: after.version },
  });
}
