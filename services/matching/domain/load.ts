import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { placesFree, type Opening } from './opening.ts';
import { noReasons, reason, type PartReasons } from './reasons.ts';

/** How much room the workplace has (0-100): the share of its places at this opening that nobody has now. */
export function loadBar(_profile: ProfileFacts, opening: Opening): number {
  return opening.places === 0 ? 0 : Math.round((100 * placesFree(opening)) / opening.places);
}

/** How many are there already. */
export function loadReasons(_profile: ProfileFacts, opening: Opening): PartReasons {
  const values = { places: opening.places, taken: Math.min(opening.taken, opening.places) };
  if (values.taken === 0) return { ...noReasons, for: [reason('load', 'nobody-there-yet', values)] };
  return {
    ...noReasons,
    against: [reason('load', 'some-there-already', values)],
    wouldChange: [reason('load', 'ask-who-has-time')],
  };
}
