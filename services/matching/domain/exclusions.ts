import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { liftsTooMuch } from './considerations.ts';
import { commonHours } from './hours.ts';
import { cannotSpeakTogether } from './language.ts';
import { isOfferedTo, placesFree, type Opening } from './opening.ts';
import type { ExclusionCode } from './reasons.text.ts';
import { isTooFar, said, type Travel } from './travel.ts';
import type { Ways } from './ways.ts';
import type { MatchWeights } from './weights.ts';

/** Why an opening is no proposal for a person. Those of the opening itself cannot be set aside. */
export type Exclusion = {
  readonly code: ExclusionCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly mayTakeAlong: boolean;
};

/** For whom and with what the exclusions are found. */
export type ProposedFor = {
  readonly profile: ProfileFacts;
  readonly municipality: string;
  /** Ids of openings the person has declined. */
  readonly declined: ReadonlySet<string>;
  /** What each part and each need counts in this municipality. */
  readonly weights: MatchWeights;
  /** How long ways take; estimated from postal codes where absent. */
  readonly ways?: Ways | undefined;
};

/** Every hard reason against; empty where the opening may be proposed. */
export function exclusionsOf(
  { profile, municipality, declined }: ProposedFor,
  opening: Opening,
  travel?: Travel,
): Exclusion[] {
  const { demands } = opening;
  const found: Exclusion[] = [];
  if (!isOfferedTo(opening, municipality)) found.push(stands('not-offered-here', {}));
  if (placesFree(opening) === 0) found.push(stands('no-place-free', { places: opening.places }));
  if (declined.has(opening.openingId)) found.push(mayBeSetAside('declined-before', {}));
  if (liftsTooMuch(profile, opening))
    found.push(mayBeSetAside('lifting-too-heavy', { liftsKg: demands.liftsKg, limitKg: profile.liftsAtMostKg ?? 0 }));
  if (cannotSpeakTogether(profile, opening))
    found.push(mayBeSetAside('danish-far-too-little', { has: profile.danish, demanded: demands.danish }));
  if (demands.drivingLicence && !profile.competences.includes('driving-licence'))
    found.push(mayBeSetAside('driving-licence-missing', {}));
  if (!commonHours(profile, opening))
    found.push(mayBeSetAside('no-hours-in-common', { from: opening.hoursFrom, to: opening.hoursTo }));
  if (travel && isTooFar(profile, travel))
    found.push(mayBeSetAside('travel-too-far', { ...said(travel), wanted: profile.travelAtMostMinutes }));
  return found;
}

function mayBeSetAside(code: ExclusionCode, values: Exclusion['values']): Exclusion {
  return { code, values, mayTakeAlong: true };
}

function stands(code: ExclusionCode, values: Exclusion['values']): Exclusion {
  return { code, values, mayTakeAlong: false };
}
