import type { FieldErrors } from './field-errors.ts';
import type { FieldValue } from './create-form.ts';
import { readNumber } from '../numbers/danish-numbers.ts';

/** Says what to do about every field named in `asks` that is empty: one text per such field. */
export function emptyOf<Name extends string>(
  fields: Readonly<Record<Name, FieldValue>>,
  asks: Readonly<Partial<Record<Name, string>>>,
): FieldErrors<Name> {
  const empty = (Object.keys(asks) as Name[]).filter((name) => isEmpty(fields[name]));
  return Object.fromEntries(empty.map((name) => [name, asks[name]])) as FieldErrors<Name>;
}

/** Says `text` at every field of `names` that holds something which is no number. */
export function notNumbers<Name extends string>(
  fields: Readonly<Record<Name, FieldValue>>,
  names: readonly Name[],
  text: string,
): FieldErrors<Name> {
  const wrong = names.filter((name) => !isEmpty(fields[name]) && readNumber(String(fields[name])) === undefined);
  return Object.fromEntries(wrong.map((name) => [name, text])) as FieldErrors<Name>;
}

function isEmpty(value: FieldValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}
