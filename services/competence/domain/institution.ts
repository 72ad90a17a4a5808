import type { InstitutionId } from '#shared/kernel/ids.ts';
import { tidyName } from '#shared/kernel/names.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { InstitutionLine, InstitutionMembership } from '#shared/shapes/institution.ts';

/** An education institution or a training site in a partnership. */
export type Institution = InstitutionMembership & {
  readonly institutionId: InstitutionId;
  readonly version: number;
  /** The company register's; nobody types it. */
  readonly name: string;
  readonly joinedOn: CivilDate;
};

/** An institution that joins today. */
export function joinAs(
  institutionId: InstitutionId,
  registeredName: string,
  profile: InstitutionMembership,
  now: Instant,
): Institution {
  return { ...profile, institutionId, version: 1, name: tidyName(registeredName), joinedOn: dateOf(now) };
}

/** The institution with another profile; its name and the day it joined stay. */
export function withProfile(institution: Institution, profile: InstitutionMembership): Institution {
  const { institutionId, version, name, joinedOn } = asNextVersion(institution);
  return { ...profile, institutionId, version, name, joinedOn };
}

/** What cannot be accepted of a profile: an accreditation that is still to come. */
export function faultsOf(profile: InstitutionMembership, now: Instant): FieldError[] {
  const { accreditedFrom } = profile;
  return accreditedFrom !== undefined && accreditedFrom > dateOf(now)
    ? [fieldError('/accreditedFrom', 'date-in-future')]
    : [];
}

/** Whether it is accredited to assess by the OCN method on a day. */
export function isAccredited({ accreditedFrom }: Pick<Institution, 'accreditedFrom'>, on: CivilDate): boolean {
  return accreditedFrom !== undefined && accreditedFrom <= on;
}

/** An institution as a line in a list. */
export function institutionLine(institution: Institution, today: CivilDate): InstitutionLine {
  const { institutionId, name, kind, departments } = institution;
  const city = departments[0]?.city ?? '';
  return { institutionId, name, kind, city, accredited: isAccredited(institution, today) };
}
