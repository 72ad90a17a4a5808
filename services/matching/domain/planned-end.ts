import type { CivilDate } from '#shared/kernel/time.ts';
import type { Placement } from './placement.ts';

/** Whether the planned last day is over and nobody has registered an end or another day. */
export function isEndPassed({ state, endsOn }: Pick<Placement, 'state' | 'endsOn'>, today: CivilDate): boolean {
  return state === 'running' && endsOn !== undefined && endsOn < today;
}
