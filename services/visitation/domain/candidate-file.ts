import type { CandidateId } from '#shared/kernel/ids.ts';
import type { ConversationHeld } from '#shared/shapes/candidate-view.ts';
import type { Consideration } from '#shared/shapes/vocabulary.ts';
import type { NextStep } from '#shared/shapes/candidate.ts';
import type { ProfileFacts, ProfileWords } from '#shared/shapes/profile.ts';
import type { CompanyLink } from './company-link.ts';
import type { StepFromEvent } from './follow.ts';

/**
 * What is known of a candidate besides the line in the lists: kept apart so that lists stay small. It changes only
 * together with the candidate, whose version guards both.
 */
export type CandidateFile = {
  readonly candidateId: CandidateId;
  readonly profile?: ProfileFacts;
  readonly words?: ProfileWords;
  /** The needs for consideration that a company may be told of; all others are used to find a match and shown to none. */
  readonly toldNeeds: readonly Consideration[];
  /** In the order they were written down; the last one counts. */
  readonly conversations: readonly ConversationHeld[];
  /** The visitation group that counts; absent in what was kept before it could be decided by itself. */
  readonly visitationGroup?: string;
  /** The match meetings, placements and learning that bring the person to companies. */
  readonly links: readonly CompanyLink[];
  /** The newest step that another service's news led to. */
  readonly lastEvent?: StepFromEvent;
  /** The newest meeting at which a placement was agreed; it leads to a step only where no placement lasts. */
  readonly lastAgreed?: StepFromEvent;
  /** The step that an activity of the plan came before; it is next again once the activity is settled. */
  readonly stepBehindPlan?: NextStep;
};

export function emptyFile(candidateId: CandidateId): CandidateFile {
  return { candidateId, toldNeeds: [], conversations: [], links: [] };
}

/** The group the person is in: as decided, or as chosen in the latest conversation. */
export function visitationGroupOf({ visitationGroup, conversations }: CandidateFile): string | undefined {
  return visitationGroup ?? conversations.at(-1)?.visitationGroup;
}
