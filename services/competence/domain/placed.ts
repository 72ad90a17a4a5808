import type { BuddyId, CandidateId, CompanyId, OpeningId, PersonId, PlacementId } from '#shared/kernel/ids.ts';

/** What this service keeps of a placement: where somebody is, as matching last told it. No name of a person. */
export type Placed = {
  readonly placementId: PlacementId;
  readonly version: number;
  readonly candidateId: CandidateId;
  readonly companyId: CompanyId;
  readonly companyName: string;
  readonly ownerId: PersonId;
  readonly buddyId: BuddyId;
  readonly running: boolean;
  /** Where it came of an opening; absent on what was kept before this was asked. */
  readonly openingId?: OpeningId;
};
