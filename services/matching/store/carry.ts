import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Holding as HoldingOf } from '#shared/runtime/carry.ts';
import type { MatchingStore } from './matching-store.ts';

/** A person turned out to be another citizen: what is theirs goes from the one scope to the other. */
export type Move = {
  readonly candidateId: CandidateId;
  readonly from: MatchingStore;
  readonly to: MatchingStore;
};

/** Something that a citizen's scope holds of a candidate, and how it follows the person. Repeats without harm. */
export type Holding = HoldingOf<Move>;
