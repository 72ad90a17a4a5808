import type { Placement } from '#services/matching/domain/placement.ts';
import { endOfDay } from '#shared/kernel/time.ts';
import { dueRow } from '#shared/runtime/house-rows.ts';
import { put, type Write } from '#shared/runtime/write.ts';

/** What can fall due in matching; the sweep has a handler for each. */
export type DueKind = 'six-month-check' | 'planned-end';

/** The row that asks, when the planned last day is over, what became of a placement; none where no new day is planned. */
export function plannedEndDue(placement: Placement, before?: Placement): Write[] {
  const { state, endsOn, placementId: about } = placement;
  if (state !== 'running' || !endsOn || endsOn === before?.endsOn) return [];
  const what: DueKind = 'planned-end';
  return [put(dueRow, { dueAt: endOfDay(endsOn), what, about })];
}
