import { emptyOf } from '#kit/forms/ask-for.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { OrderPlacing } from '#shared/shapes/municipal-order.ts';
import type { PackageLine } from '#shared/shapes/training-package.ts';
import { placeOrderText } from './place-order.text.ts';

/** What stands in the fields of an order. */
export type OrderFields = {
  readonly packageId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly goal: string;
  readonly 'contact.personId': string;
  readonly 'contact.phone': string;
  readonly 'contact.answers': string;
};

/** The terms of a package that can be ordered on a day: the newest that hold then. */
export function termsOn(line: PackageLine | undefined, day: string): PackageLine['agreed'][number] | undefined {
  return line?.agreed.findLast(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo));
}

/** The period that is meant: an empty last day is as many weeks as the package says. */
export function periodOf(
  fields: Pick<OrderFields, 'startsOn' | 'endsOn'>,
  line: PackageLine | undefined,
  from: string,
): { readonly startsOn: string | undefined; readonly endsOn: string | undefined } {
  const startsOn = readDate(fields.startsOn, from);
  if (fields.endsOn.trim()) return { startsOn, endsOn: readDate(fields.endsOn, startsOn ?? from) };
  const weeks = startsOn && (termsOn(line, startsOn) ?? line?.agreed.at(-1))?.weeks;
  return { startsOn, endsOn: startsOn && weeks ? addDays(startsOn, weeks * 7 - 1) : undefined };
}

/** Reads the fields as an order for somebody. */
export function readOrder(
  fields: OrderFields,
  about: { readonly candidateId: string; readonly line: PackageLine | undefined; readonly contactName: string },
  today: string,
): Reading<OrderFields, OrderPlacing> {
  const { startsOn, endsOn } = periodOf(fields, about.line, today);
  const read = readWithShape(OrderPlacing, {
    candidateId: about.candidateId,
    institutionId: about.line?.institutionId,
    packageId: fields.packageId,
    startsOn: startsOn ?? fields.startsOn,
    endsOn: endsOn ?? fields.endsOn,
    goal: fields.goal,
    contact: {
      personId: fields['contact.personId'],
      name: about.contactName,
      phone: fields['contact.phone'],
      ...(fields['contact.answers'].trim() && { answers: fields['contact.answers'] }),
    },
  });
  const missing = emptyOf(fields, placeOrderText().asks);
  if ('body' in read) return Object.keys(missing).length === 0 ? read : { errors: missing };
  const { institutionId: _ofPackage, 'contact.name': _ofColleague, ...errors } = read.errors;
  return { errors: { ...errors, ...missing } };
}
