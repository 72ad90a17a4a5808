import type { CandidateId, PersonId } from '#shared/kernel/ids.ts';

/** What this service keeps of a person in a municipality: which citizen it is, and who has the case. No name. */
export type KnownCandidate = {
  readonly candidateId: CandidateId;
  /** The citizen's own scope; what the person owns is written there. */
  readonly citizen: string;
  readonly ownerId: PersonId;
  /** The version of the person's file that told it. */
  readonly version: number;
};
