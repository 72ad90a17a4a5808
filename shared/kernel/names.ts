/** A name of a person, a company or a place in the one form in which it is stored: Unicode NFC, single spaces, trimmed. */
export function tidyName(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What somebody is called: first name or names, and last name or names. */
export type PersonName = { readonly firstName: string; readonly lastName: string };

/** A person's whole name, first names first. */
export function fullName({ firstName, lastName }: PersonName): string {
  return tidyName(`${firstName} ${lastName}`);
}

/** A name pasted as lists have it, `Hansen, Amina`, in its two parts; undefined where it has not exactly one comma. */
export function splitAtComma(typed: string): PersonName | undefined {
  const [lastName = '', firstName = '', ...more] = typed.split(',').map(tidyName);
  return lastName && firstName && more.length === 0 ? { firstName, lastName } : undefined;
}

/**
 * A name of one line in two parts: before and after the comma, or the last word as the last name. Somebody of one
 * name has no last name. For what was stored before names had two fields; a form asks for both.
 */
export function splitName(whole: string): PersonName {
  const atComma = splitAtComma(whole);
  if (atComma) return atComma;
  const words = tidyName(whole).split(' ');
  if (words.length < 2) return { firstName: words[0] ?? '', lastName: '' };
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}
