import type { CompanyId } from '#shared/kernel/ids.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import type { MunicipalContactNaming, MunicipalContactView } from '#shared/shapes/municipal-contact.ts';

/** Whom a company calls in one municipality. The name lies here, in what the partnership shares, and in no event. */
export type MunicipalContact = Omit<MunicipalContactNaming, 'version'> & {
  readonly companyId: CompanyId;
  readonly municipality: string;
  readonly version: number;
  readonly namedOn: CivilDate;
};

/** One of a municipality's staff as far as the network knows them: by id and whether they have roles; no name. */
export type MunicipalStaff = {
  readonly municipality: string;
  readonly personId: string;
  readonly version: number;
  readonly roles: readonly string[];
};

/** The contact that is named, as the version after the one that was seen. */
export function nameContact(
  companyId: CompanyId,
  municipality: string,
  { version: seen, ...said }: MunicipalContactNaming,
  now: Instant,
): MunicipalContact {
  return { ...said, companyId, municipality, version: seen + 1, namedOn: dateOf(now) };
}

/** Somebody we never heard of may just have begun; somebody who is known without a role has left. */
export function hasLeft(staff: MunicipalStaff | undefined): boolean {
  return staff !== undefined && staff.roles.length === 0;
}

/** The contact as it is shown. */
export function contactView(
  { companyId: _known, ...contact }: MunicipalContact,
  staff: MunicipalStaff | undefined,
): MunicipalContactView {
  return { ...contact, hasLeft: hasLeft(staff) };
}
