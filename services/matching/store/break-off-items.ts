import type { BreakOffSign, SettledSign } from '#shared/shapes/break-off-signs.ts';
import type { CandidateId, PersonId, PlacementId } from '#shared/kernel/ids.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** In the municipality: what was done about the signs of a placement. */
export type SettledSigns = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly settled: readonly SettledSign[];
};
export const settledSignsItem = defineItem<SettledSigns>({
  name: 'settled-signs',
  partition: (row) => [row.placementId],
});

/**
 * In the municipality: the signs of a placement as they stand, drawn anew from all that was said. Listed while there are any,
 * by owner and for the whole municipality, in order of the oldest.
 */
export type ShownSigns = {
  readonly placementId: PlacementId;
  /** The versions of all it is drawn from together. */
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly ownerId: PersonId;
  readonly companyName: string;
  readonly open: readonly BreakOffSign[];
};
export const shownSignsItem = defineItem<ShownSigns, 'signs-of' | 'signs-here'>({
  name: 'shown-signs',
  partition: (row) => [row.placementId],
  indexes: {
    'signs-of': { on: 'gsi1', place: (row) => (oldest(row) ? { of: [row.ownerId], sort: sortOf(row) } : undefined) },
    'signs-here': { on: 'gsi2', place: (row) => (oldest(row) ? { of: [], sort: sortOf(row) } : undefined) },
  },
});

function oldest({ open }: ShownSigns): string | undefined {
  return open.map(({ on }) => on).toSorted()[0];
}

function sortOf(row: ShownSigns): string {
  return `${oldest(row)}#${row.placementId}`;
}
