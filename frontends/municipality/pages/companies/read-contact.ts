import { emptyOf } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { MunicipalContactNaming } from '#shared/shapes/municipal-contact.ts';
import type { Colleague } from '#kit/staff/who-works-here.ts';
import { contactText } from './contact.text.ts';

/** What stands in the fields when a contact is chosen. */
export type ContactFields = { readonly personId: string; readonly phone: string; readonly answers: string };

/** The fields as the contact there is stands in them; empty where there is none, or where they have left. */
export function contactFields(
  { contacts }: Pick<CompanyProfile, 'contacts'>,
  municipality: string,
  staff: readonly Colleague[],
): ContactFields {
  const contact = contacts.find((known) => known.municipality === municipality && !known.hasLeft);
  const isHere = staff.some(({ personId, left }) => personId === contact?.personId && left === undefined);
  if (!contact || !isHere) return { personId: '', phone: '', answers: '' };
  return { personId: contact.personId, phone: formatPhone(contact.phone), answers: contact.answers ?? '' };
}

/** Reads the fields as a naming; the name is the colleague's own, as the municipality's directory has it. */
export function readContact(
  fields: ContactFields,
  version: number,
  staff: readonly Colleague[],
): Reading<ContactFields, MunicipalContactNaming> {
  const { personId, phone } = fields;
  const naming = {
    version,
    personId,
    name: staff.find((colleague) => colleague.personId === personId)?.name ?? '–',
    phone,
    answers: fields.answers.trim() || undefined,
  };
  const read = readWithShape(MunicipalContactNaming, naming);
  if ('body' in read) return read;
  return { errors: { ...read.errors, ...emptyOf(fields, contactText().asks) } };
}
