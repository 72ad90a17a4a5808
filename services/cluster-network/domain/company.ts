import type { CompanySite } from '#shared/shapes/company-site.ts';
import type { CompanyId } from '#shared/kernel/ids.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import { tidyName } from '#shared/kernel/names.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { CompanyAddress, CompanyContact, NetworkRole } from '#shared/shapes/company.ts';
import type { CompanyKind, Consideration } from '#shared/shapes/vocabulary.ts';

/** A workplace in the network of a partnership. */
export type Company = RegisterFacts &
  ProfileFacts & {
    readonly companyId: CompanyId;
    readonly version: number;
    readonly joinedOn: CivilDate;
  };

/** What the company register says; nobody types it. */
export type RegisterFacts = {
  readonly name: string;
  readonly address: CompanyAddress;
  readonly industry: string;
};

/** What the company says about itself. */
export type ProfileFacts = {
  readonly kind: CompanyKind;
  readonly municipalities: readonly string[];
  readonly roleInNetwork: NetworkRole;
  readonly contact: CompanyContact;
  readonly sites: readonly CompanySite[];
  readonly inclusiveness: readonly Consideration[];
  readonly agreedOn?: CivilDate;
};

/**
 * A company that joins. When its own contact joins it, that is the committing agreement, of today unless another day
 * is named; staff who join it on its behalf name the day once there is an agreement.
 */
export function join(
  companyId: CompanyId,
  register: RegisterFacts,
  profile: ProfileFacts,
  now: Instant,
  byItself: boolean,
): Company {
  const joinedOn = dateOf(now);
  const agreedOn = profile.agreedOn ?? (byItself ? joinedOn : undefined);
  return {
    ...register,
    name: tidyName(register.name),
    ...profile,
    companyId,
    version: 1,
    joinedOn,
    ...(agreedOn && { agreedOn }),
  };
}

/** The company with another profile; what the register says and the day it joined stay. */
export function changeProfile(company: Company, profile: ProfileFacts): Company {
  const { companyId, version, joinedOn, name, address, industry } = asNextVersion(company);
  return { companyId, version, joinedOn, name, address, industry, ...profile };
}

/** What cannot be accepted of a profile: municipalities that are no members, an agreement of a day to come. */
export function faultsOf(profile: ProfileFacts, members: ReadonlySet<string>, now: Instant): FieldError[] {
  const unknown = profile.municipalities.flatMap((code, place) =>
    members.has(code) ? [] : [fieldError(`/municipalities/${place}`, 'unknown-municipality')],
  );
  const ahead = profile.agreedOn !== undefined && profile.agreedOn > dateOf(now);
  return [...unknown, ...(ahead ? [fieldError('/agreedOn', 'date-in-future')] : [])];
}
