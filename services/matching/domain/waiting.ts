import type { CivilDate } from '#shared/kernel/time.ts';
import { lastTerms } from './terms.ts';
import type { Placement } from './placement.ts';

/** Since when somebody has waited for a place: their first conversation, or the end of the last place they had since then. */
export function waitingSince(
  seekingSince: CivilDate | undefined,
  placements: readonly Placement[],
): CivilDate | undefined {
  const ends = placements
    .filter((placement) => lastTerms(placement).kind !== 'sniff-internship')
    .flatMap(({ state, endedOn }) => (state === 'ended' && endedOn ? [endedOn] : []));
  return [...(seekingSince ? [seekingSince] : []), ...ends].sort().at(-1);
}

/** The earlier of two days, where they are known. */
export function earlierOf(one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined {
  if (!one || !other) return one ?? other;
  return one < other ? one : other;
}
