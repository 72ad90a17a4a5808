import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { WantedSupport } from '#shared/shapes/place-traits.ts';
import { barNotKnown, barOfAsked, barOfGiven } from './known-fit.ts';
import { sharedLanguages } from './language.ts';
import type { Opening } from './opening.ts';
import { noReasons, reason, type PartReasons } from './reasons.ts';

/**
 * How well the help there is what the person asked for in a buddy (0-100). A workplace says what it gives; what it has not
 * spoken of it may give too, so it is not known. A language counts only where the person asked for it.
 */
export function supportBar(profile: ProfileFacts, opening: Opening): number {
  const wanted = profile.placeWishes?.support;
  if (!wanted?.length) return barNotKnown;
  return barOfAsked(wanted.map((support) => barOfGiven(isGiven(support, profile, opening))));
}

/** What speaks for the help there, and what is not known of it; nothing speaks against. */
export function supportReasons(profile: ProfileFacts, opening: Opening): PartReasons {
  const wanted = profile.placeWishes?.support ?? [];
  if (wanted.length === 0) return { ...noReasons, notKnown: [reason('support', 'support-not-asked')] };
  const unsaid = wanted.filter((support) => !isGiven(support, profile, opening));
  return {
    for: wanted
      .filter((support) => isGiven(support, profile, opening))
      .map((support) => reason('support', 'support-given', { support })),
    against: [],
    wouldChange: unsaid.map((support) => reason('support', 'ask-support', { support })),
    notKnown: unsaid.map((support) => reason('support', 'support-unsaid', { support })),
  };
}

function isGiven(support: WantedSupport, profile: ProfileFacts, opening: Opening): boolean {
  if (support === 'speaks-my-language') return sharedLanguages(profile, opening).length > 0;
  return opening.traits?.support?.includes(support) ?? false;
}
