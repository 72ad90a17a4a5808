import type { CandidateId, OpeningId } from '#shared/kernel/ids.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { EffortEnd } from './effort-end.ts';

/**
 * What suggestions know of a person: what they can, wish and speak, as it was said in the conversation. No age, sex, origin
 * or health, and nothing once the effort is closed. `version` is that of the person's file that told it.
 */
export type Learner = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly profile?: LearnerProfile;
  /** How the effort ended, while it is closed. */
  readonly closed?: EffortEnd;
};
export type LearnerProfile = Pick<ProfileFacts, 'wishes' | 'competences' | 'danish' | 'languages' | 'homePostalCode'>;

/** Of a profile what suggestions need. */
export function learnerProfile(profile: ProfileFacts): LearnerProfile {
  const { wishes, competences, danish, languages, homePostalCode } = profile;
  return { wishes, competences, danish, languages, homePostalCode };
}

/** What a place of work asks for, as its company tells it. */
export type PlaceNeeds = {
  readonly openingId: OpeningId;
  readonly version: number;
  readonly companyName: string;
} & Pick<OpeningFacts, 'title' | 'workArea' | 'tasks'> &
  Pick<OpeningFacts['demands'], 'danish' | 'drivingLicence'>;
