import type { FieldError } from '#shared/kernel/result.ts';
import type { AddressProtection } from '#shared/shapes/address.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { Candidate } from './candidate.ts';

/** Whether name and address are protected: until somebody says that it is over, whatever day it was to be looked up again. */
export function hasProtectedAddress({ protection }: Pick<Candidate, 'protection'>): boolean {
  return protection !== undefined;
}

/** Whether two say the same of a person's protection. */
export function isSameProtection(one: AddressProtection | undefined, other: AddressProtection | undefined): boolean {
  return one?.from === other?.from && one?.source === other?.source && one?.checkOn === other?.checkOn;
}

/** The mark that stands beside a protected person's name in every list. */
export function protectedMark(candidate: Pick<Candidate, 'protection'>): { readonly addressProtected?: true } {
  return hasProtectedAddress(candidate) ? { addressProtected: true } : {};
}

/** A profile as it may leave the person's own page: without the postal code of somebody whose address is protected. */
export function withoutHome(candidate: Pick<Candidate, 'protection'>, profile: ProfileFacts): ProfileFacts {
  if (!hasProtectedAddress(candidate)) return profile;
  const { homePostalCode: _hidden, ...rest } = profile;
  return rest;
}

/** A conversation asks where somebody lives, roughly; not of a person whose address is protected. */
export function homeFaults(candidate: Pick<Candidate, 'protection'>, profile: ProfileFacts): FieldError[] {
  if (profile.homePostalCode !== undefined || hasProtectedAddress(candidate)) return [];
  return [{ pointer: '/profile/homePostalCode', code: 'missing' }];
}

/** The profile with the postal code that is known already, where none was said: the page does not show a protected one. */
export function withHome(said: ProfileFacts, before: ProfileFacts | undefined): ProfileFacts {
  const { homePostalCode = before?.homePostalCode, ...rest } = said;
  return { ...rest, ...(homePostalCode && { homePostalCode }) };
}
