import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { workAreas } from '#shared/shapes/vocabulary.ts';
import { chanceFrom } from './chance.ts';

const roskildePostalCodes = ['4000', '4000', '4040', '4130', '4621', '4000'] as const;

/** A profile put together by chance for somebody who is only a figure in the demo. */
function inventedProfile(place: number, column: 'original' | 'ukraine'): ProfileFacts {
  const chance = chanceFrom(9_000 + place * 17);
  const hoursFrom = chance.between(3, 8);
  return {
    wishes: [...new Set([chance.oneOf(workAreas), chance.oneOf(workAreas)])],
    competences: chance.between(0, 1) ? ['cooking', 'cleaning'] : ['packing-sorting'],
    hoursFrom,
    hoursTo: hoursFrom + chance.between(4, 20),
    considerations: chance.between(0, 1) ? ['frequent-breaks'] : ['predictable-days', 'one-thing-at-a-time'],
    danish: column === 'ukraine' ? 'single-words' : chance.oneOf(['single-words', 'everyday', 'fluent'] as const),
    languages: column === 'ukraine' ? ['uk', 'en'] : chance.between(0, 1) ? ['ar'] : ['en'],
    transports: ['bicycle', 'public-transport'],
    travelAtMostMinutes: chance.between(25, 60),
    homePostalCode: chance.oneOf(roskildePostalCodes),
    cardReleased: chance.between(0, 3) > 0,
  };
}

/** Such a profile with what a company may be told of it: all or nothing, as the card is released. */
export function inventedNeeds(
  place: number,
  column: 'original' | 'ukraine',
): { readonly profile: ProfileFacts; readonly toldNeeds: ProfileFacts['considerations'] } {
  const profile = inventedProfile(place, column);
  return { profile, toldNeeds: profile.cardReleased ? profile.considerations : [] };
}
