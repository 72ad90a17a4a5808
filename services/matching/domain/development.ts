import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { Development } from '#shared/shapes/place-traits.ts';
import { paidKinds } from '#shared/shapes/placement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { barNotKnown, barOfAsked, barOfGiven } from './known-fit.ts';
import type { Opening } from './opening.ts';
import { noReasons, reason, type PartReasons } from './reasons.ts';

/**
 * How much of what the person wants to get out of a place it can lead to (0-100): being taught or being taken on, more
 * hours, a certificate. What the workplace has not spoken of is not known.
 */
export function developmentBar(profile: ProfileFacts, opening: Opening): number {
  const wanted = profile.placeWishes?.development;
  if (!wanted?.length) return barNotKnown;
  return barOfAsked(wanted.map((development) => barOfGiven(leadsTo(development, profile, opening))));
}

/** What speaks for what the place can lead to, and what is not known of it; nothing speaks against. */
export function developmentReasons(profile: ProfileFacts, opening: Opening): PartReasons {
  const wanted = profile.placeWishes?.development ?? [];
  if (wanted.length === 0) return { ...noReasons, notKnown: [reason('development', 'development-not-asked')] };
  const unsaid = wanted.filter((development) => !leadsTo(development, profile, opening));
  return {
    for: wanted
      .filter((development) => leadsTo(development, profile, opening))
      .map((development) => reason('development', 'development-given', { development })),
    against: [],
    wouldChange: unsaid.map((development) => reason('development', 'ask-development', { development })),
    notKnown: unsaid.map((development) => reason('development', 'development-unsaid', { development })),
  };
}

/** Said, or plain from what the opening offers: more hours than the person begins with, or work that is paid. */
function leadsTo(development: Development, profile: ProfileFacts, opening: Opening): boolean {
  if (opening.traits?.development?.includes(development)) return true;
  if (development === 'more-hours') return opening.hoursTo > profile.hoursTo;
  return development === 'paid-work' && opening.kinds.some(isPaid);
}

function isPaid(kind: PlacementKind): boolean {
  return (paidKinds as readonly PlacementKind[]).includes(kind);
}
