import type { CivilDate } from '#shared/kernel/time.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import type { WishesReport, WishesReportQuery } from '#shared/shapes/match-weights.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';

/** Which of the person's wishes a place was on the day it was registered. */
export type WishMet = 'first-wish' | 'later-wish' | 'no-wish' | 'unknown';

/** What is kept of a placement for the question whether wishes count most; who it is about is not in it. */
export type PlacementWish = {
  readonly placementId: PlacementId;
  /** The version of the placement that day and withdrawal were last drawn from. */
  readonly drawnFrom: number;
  readonly startsOn: CivilDate;
  readonly withdrawn: boolean;
  readonly met: WishMet;
  readonly weights: { readonly version: number; readonly wishesWeighedMost: boolean };
};

/** Which of the wishes a kind of work is; unknown where the place is a company without an opening. */
export function wishMet(wishes: ProfileFacts['wishes'], workArea: string | undefined): WishMet {
  if (!workArea) return 'unknown';
  const place = wishes.findIndex((wish) => wish === workArea);
  if (place < 0) return 'no-wish';
  return place === 0 ? 'first-wish' : 'later-wish';
}

/** Counts what was kept; what came to nothing is left out. */
export function wishesReport(kept: readonly PlacementWish[], { from, to }: WishesReportQuery): WishesReport {
  const counted = kept.filter(({ withdrawn }) => !withdrawn);
  const met = (which: WishMet): number => counted.filter((each) => each.met === which).length;
  return {
    ...{ from, to, placements: counted.length },
    firstWish: met('first-wish'),
    laterWish: met('later-wish'),
    noWish: met('no-wish'),
    unknown: met('unknown'),
    wishesWeighedMost: counted.filter(({ weights }) => weights.wishesWeighedMost).length,
    wishesWeighedNotMost: counted.filter(({ weights }) => !weights.wishesWeighedMost).length,
  };
}
