import type { FieldHandle } from '#kit/forms/create-form.ts';
import { splitAtComma, type PersonName } from '#shared/kernel/names.ts';

/** The field of the first name, where `Hansen, Amina` is taken apart as it is pasted: each name goes to its field. */
export function splittingAtComma(firstName: FieldHandle<string>, lastName: FieldHandle<string>): FieldHandle<string> {
  return {
    ...firstName,
    set: (typed) => {
      const split = lastName.value().trim() === '' ? splitAtComma(typed) : undefined;
      if (split) lastName.set(split.lastName);
      firstName.set(split?.firstName ?? typed);
    },
  };
}

/** Two names as they are sent: taken apart where both stand in one field, as lists have them, and the other is empty. */
export function namesApart({ firstName, lastName }: PersonName): PersonName {
  const one = firstName.trim() === '' ? lastName : lastName.trim() === '' ? firstName : '';
  return splitAtComma(one) ?? { firstName, lastName };
}
