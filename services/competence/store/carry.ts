import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { Holding as HoldingOf } from '#shared/runtime/carry.ts';
import type { CompetenceStore, OpenCompetence } from './competence-store.ts';

export { carry } from '#shared/runtime/carry.ts';

/** A person turned out to be another citizen: what is theirs goes from the one scope to the other. */
export type Move = {
  readonly candidateId: CandidateId;
  readonly from: CompetenceStore;
  readonly to: CompetenceStore;
  /** The platform in the scope it goes to. */
  readonly call: Call;
  readonly open: OpenCompetence;
};

/** Something that a citizen's scope holds of a candidate, and how it follows the person. Repeats without harm. */
export type Holding = HoldingOf<Move>;
