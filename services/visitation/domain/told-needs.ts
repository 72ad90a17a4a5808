import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { Consideration } from '#shared/shapes/vocabulary.ts';

/** Those of the needs a company may be told of that the person has: what they no longer need is not told later either. */
export function needsThatAre(told: readonly Consideration[], profile: ProfileFacts): readonly Consideration[] {
  return told.filter((need) => needsOf(profile).includes(need));
}

/** What a person needs consideration for. Who can lift only so much needs not to lift much, also where that is not ticked. */
export function needsOf({ considerations, liftsAtMostKg }: ProfileFacts): readonly Consideration[] {
  const isTicked = considerations.includes('no-heavy-lifting');
  return liftsAtMostKg === undefined || isTicked ? considerations : [...considerations, 'no-heavy-lifting'];
}
