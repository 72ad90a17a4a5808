import { formatPhone } from '#shared/kernel/phone.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { today } from '#kit/time/clock.ts';
import type { InstitutionDepartment, InstitutionView } from '#shared/shapes/institution.ts';

/** The most departments the form keeps room for; the service takes as many. */
export const mostDepartments = 20;

type DepartmentPart = keyof InstitutionDepartment & string;
/** One field of one department, `departments.0.name`: the path in the request. */
export type DepartmentField = `departments.${number}.${DepartmentPart}`;

/** What stands in the fields of a profile; their names are the paths of the request. */
export type ProfileFields = {
  readonly kind: string;
  readonly about: string;
  readonly accreditedFrom: string;
  readonly 'contact.name': string;
  readonly 'contact.email': string;
  readonly 'contact.phone': string;
} & DepartmentFields;

type DepartmentFields = { readonly departmentCount: string } & { readonly [name in DepartmentField]: string };

/** The fields of an institution that joins; the contact is whoever is signed in. */
export function fieldsToJoin(contactName: string): ProfileFields {
  return {
    ...{ kind: '', about: '', accreditedFrom: '' },
    ...{ 'contact.name': contactName, 'contact.email': '', 'contact.phone': '' },
    ...departmentFields([]),
  };
}

/** The fields as the profile has them. */
export function fieldsOfProfile(institution: InstitutionView): ProfileFields {
  const { kind, about, accreditedFrom, contact, departments } = institution;
  return {
    ...{ kind, about, accreditedFrom: accreditedFrom ? typedDate(accreditedFrom) : '' },
    ...{ 'contact.name': contact.name, 'contact.email': contact.email, 'contact.phone': formatPhone(contact.phone) },
    ...departmentFields(departments),
  };
}

/** What the fields say of the profile, still to be read with its shape. */
export function profileIn(fields: ProfileFields): object {
  const { kind, about, accreditedFrom } = fields;
  return {
    ...{ kind, about },
    departments: departmentsOf(fields),
    contact: { name: fields['contact.name'], email: fields['contact.email'], phone: fields['contact.phone'] },
    accreditedFrom: accreditedFrom.trim() ? (readDate(accreditedFrom, today()) ?? accreditedFrom) : undefined,
  };
}

/** How many departments the form shows. */
export function departmentCount(fields: ProfileFields): number {
  return Math.min(mostDepartments, Math.max(1, Number(fields.departmentCount) || 1));
}

/** The departments as the fields hold them. */
export function departmentsOf(fields: ProfileFields): InstitutionDepartment[] {
  return Array.from({ length: departmentCount(fields) }, (_, place) => ({
    name: fields[`departments.${place}.name`] ?? '',
    street: fields[`departments.${place}.street`] ?? '',
    postalCode: (fields[`departments.${place}.postalCode`] ?? '').trim(),
    city: fields[`departments.${place}.city`] ?? '',
  }));
}

/** The fields of departments, with empty room up to the most there may be. */
export function departmentFields(departments: readonly InstitutionDepartment[]): DepartmentFields {
  const empty: InstitutionDepartment = { name: '', street: '', postalCode: '', city: '' };
  const fields = Array.from({ length: mostDepartments }, (_, place) =>
    Object.entries(departments[place] ?? empty).map(([name, value]) => [`departments.${place}.${name}`, value]),
  );
  return { ...Object.fromEntries(fields.flat()), departmentCount: String(Math.max(1, departments.length)) };
}
