import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { danishLevels, type Consideration, type DanishLevel } from '#shared/shapes/vocabulary.ts';
import { liftingLimit, lightLiftKg, unmetNeeds } from './considerations.ts';
import type { ProposedFor } from './exclusions.ts';
import { commonHours } from './hours.ts';
import { cannotSpeakTogether } from './language.ts';
import { placesFree, type Opening } from './opening.ts';
import { compare } from './proposal.ts';

/** What a workplace can be asked for, so that it suits more people. */
export type Adjustment =
  | { readonly kind: 'give-consideration'; readonly consideration: Consideration }
  | { readonly kind: 'lift-at-most'; readonly kg: number }
  | { readonly kind: 'begin-with-hours'; readonly hours: number }
  | { readonly kind: 'offer-hours'; readonly hours: number }
  | { readonly kind: 'ask-less-danish'; readonly danish: DanishLevel }
  | { readonly kind: 'without-licence' }
  | { readonly kind: 'one-more-place' };

/** Whether an opening suits a person as it is: a kind of work they wish for, every need met, nothing hard against it. */
export function suits(person: ProposedFor, opening: Opening): boolean {
  if (!person.profile.wishes.includes(opening.workArea)) return false;
  const { exclusions, bars } = compare(person, opening);
  return exclusions.length === 0 && bars.considerations === 100;
}

/** The opening as it would be if the workplace said yes. */
export function adjusted(opening: Opening, adjustments: readonly Adjustment[]): Opening {
  return adjustments.reduce(withAdjustment, opening);
}

/**
 * The fewest things to ask a workplace for, so that its opening suits a person: none where it does already, undefined
 * where nothing that a workplace can give would do (another kind of work, too far, declined, offered elsewhere). Each is
 * needed: they meet an obstacle apiece.
 */
export function adjustmentsFor(person: ProposedFor, opening: Opening): readonly Adjustment[] | undefined {
  const wanted = obstaclesMet(person, opening);
  return suits(person, adjusted(opening, wanted)) ? wanted : undefined;
}

/** What would meet each obstacle that a workplace can do something about, whether or not it is enough. */
export function obstaclesMet(person: ProposedFor, opening: Opening): Adjustment[] {
  const lifting = lifts(person.profile, opening);
  const needs = unmetNeeds(person.profile, opening).map((consideration): Adjustment => ({
    kind: 'give-consideration',
    consideration,
  }));
  return [
    ...needs.filter((need) => !lifting.some((given) => covers(given, need))),
    ...lifting,
    ...hours(person.profile, opening),
    ...danish(person.profile, opening),
    ...licence(person.profile, opening),
    ...(placesFree(opening) === 0 ? [{ kind: 'one-more-place' as const }] : []),
  ];
}

/** Whether to get one thing is to get the other too. */
export function covers(given: Adjustment, wanted: Adjustment): boolean {
  switch (given.kind) {
    case 'give-consideration':
      return wanted.kind === given.kind && wanted.consideration === given.consideration;
    case 'lift-at-most':
      return wanted.kind === given.kind ? given.kg <= wanted.kg : isNoHeavyLifting(wanted) && given.kg <= lightLiftKg;
    case 'begin-with-hours':
      return wanted.kind === given.kind && given.hours <= wanted.hours;
    case 'offer-hours':
      return wanted.kind === given.kind && given.hours >= wanted.hours;
    case 'ask-less-danish':
      return wanted.kind === given.kind && levelOf(given.danish) <= levelOf(wanted.danish);
    case 'without-licence':
    case 'one-more-place':
      return wanted.kind === given.kind;
  }
}

function withAdjustment(opening: Opening, adjustment: Adjustment): Opening {
  const { demands } = opening;
  switch (adjustment.kind) {
    case 'give-consideration':
      return { ...opening, accommodates: [...opening.accommodates, adjustment.consideration] };
    case 'lift-at-most':
      return { ...opening, demands: { ...demands, liftsKg: Math.min(demands.liftsKg, adjustment.kg) } };
    case 'begin-with-hours':
      return { ...opening, hoursFrom: Math.min(opening.hoursFrom, adjustment.hours) };
    case 'offer-hours':
      return { ...opening, hoursTo: Math.max(opening.hoursTo, adjustment.hours) };
    case 'ask-less-danish':
      return { ...opening, demands: { ...demands, danish: adjustment.danish } };
    case 'without-licence':
      return { ...opening, demands: { ...demands, drivingLicence: false } };
    case 'one-more-place':
      return { ...opening, places: Math.max(opening.places, opening.taken) + 1 };
  }
}

function lifts(profile: ProfileFacts, opening: Opening): Adjustment[] {
  const kg = liftingLimit(profile, opening);
  return kg === undefined ? [] : [{ kind: 'lift-at-most', kg }];
}

function hours(profile: ProfileFacts, opening: Opening): Adjustment[] {
  if (commonHours(profile, opening)) return [];
  return profile.hoursTo < opening.hoursFrom
    ? [{ kind: 'begin-with-hours', hours: profile.hoursTo }]
    : [{ kind: 'offer-hours', hours: profile.hoursFrom }];
}

/** One level above what the person has: with that much to learn at the workplace the two can speak together. */
function danish(profile: ProfileFacts, opening: Opening): Adjustment[] {
  if (!cannotSpeakTogether(profile, opening)) return [];
  const next = danishLevels[levelOf(profile.danish) + 1];
  return next ? [{ kind: 'ask-less-danish', danish: next }] : [];
}

function licence(profile: ProfileFacts, { demands }: Opening): Adjustment[] {
  return demands.drivingLicence && !profile.competences.includes('driving-licence')
    ? [{ kind: 'without-licence' }]
    : [];
}

/** The need that light lifts meet without being named (`considerations.ts`). */
function isNoHeavyLifting(wanted: Adjustment): boolean {
  return wanted.kind === 'give-consideration' && wanted.consideration === 'no-heavy-lifting';
}

const levelOf = (danishLevel: DanishLevel): number => danishLevels.indexOf(danishLevel);
