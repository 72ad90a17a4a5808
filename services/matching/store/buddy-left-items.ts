import type { BuddyId, CandidateId, PlacementId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** In the municipality: that the buddy of a placement left the company, told to whoever has it. */
export type BuddyLeft = {
  readonly placementId: PlacementId;
  readonly buddyId: BuddyId;
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly leftOn: CivilDate;
};
export const buddyLeftItem = defineItem<BuddyLeft>({
  name: 'buddy-left',
  partition: (left) => [left.placementId],
  sort: (left) => [left.buddyId],
});
