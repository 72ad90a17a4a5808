import { openPauseUntil } from '#services/matching/store/due-kinds.ts';
import { endOfDay } from '#shared/kernel/time.ts';
import { pauseEndPassed } from '#services/matching/store/hours-events.ts';
import { placementPausesItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { placementItem } from '#services/matching/store/people-items.ts';
import { toldId } from '#shared/kernel/ids.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { DueRow } from '#shared/runtime/house-rows.ts';
import type { Due } from '#shared/runtime/sweep-due.ts';

/**
 * Tells that the last day of a pause has passed, or that one without a last day has gone on for long. A pause that ended or
 * got another last day meanwhile leaves nothing to tell.
 */
export async function askAboutPause({ table }: Pick<MatchingStore, 'table'>, { about, dueAt }: DueRow): Promise<Due> {
  const placementId = toldId('placement', about);
  const [placement, kept] = await Promise.all([
    table.fresh(placementItem, placementId),
    table.fresh(placementPausesItem, placementId),
  ]);
  const pause = kept?.pauses.find(({ from, until }) => dueAt === endOfDay(until ?? openPauseUntil(from)));
  if (!kept || !pause || placement?.state !== 'running') return {};
  const { from, until } = pause;
  return {
    writes: [unchanged(placementPausesItem, [placementId], kept.version)],
    events: [pauseEndPassed(placement, kept, { from, ...(until && { until }) })],
  };
}
