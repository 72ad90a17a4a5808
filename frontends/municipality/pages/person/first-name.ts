/** The first of a person's names, as the pages speak of them. */
export function firstName(person: { readonly firstName: string }): string {
  return person.firstName.split(' ')[0] ?? person.firstName;
}
