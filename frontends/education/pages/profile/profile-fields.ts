import { formatPhone } from '#shared/kernel/phone.ts';
import { contactIn, type ContactFields } from '#kit/forms/contact.ts';
import { placeFields, placesOf, type PlaceFields } from '#kit/forms/places.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { today } from '#kit/time/clock.ts';
import type { InstitutionView } from '#shared/shapes/institution.ts';

/** The departments in the form; the service takes as many. */
export const departments = { list: 'departments', most: 20 } as const;

/** What stands in the fields of a profile; their names are the paths of the request. */
export type ProfileFields = {
  readonly kind: string;
  readonly about: string;
  readonly accreditedFrom: string;
} & ContactFields &
  PlaceFields<'departments'>;

/** The fields of an institution that joins; the contact is whoever is signed in. */
export function fieldsToJoin(contactName: string): ProfileFields {
  return {
    ...{ kind: '', about: '', accreditedFrom: '' },
    ...{ 'contact.name': contactName, 'contact.email': '', 'contact.phone': '' },
    ...placeFields(departments, []),
  };
}

/** The fields as the profile has them. */
export function fieldsOfProfile(institution: InstitutionView): ProfileFields {
  const { kind, about, accreditedFrom, contact } = institution;
  return {
    ...{ kind, about, accreditedFrom: accreditedFrom ? typedDate(accreditedFrom) : '' },
    ...{ 'contact.name': contact.name, 'contact.email': contact.email, 'contact.phone': formatPhone(contact.phone) },
    ...placeFields(departments, institution.departments),
  };
}

/** What the fields say of the profile, still to be read with its shape. */
export function profileIn(fields: ProfileFields): object {
  const { kind, about, accreditedFrom } = fields;
  return {
    ...{ kind, about },
    departments: placesOf(departments, fields),
    contact: contactIn(fields),
    accreditedFrom: accreditedFrom.trim() ? (readDate(accreditedFrom, today()) ?? accreditedFrom) : undefined,
  };
}
