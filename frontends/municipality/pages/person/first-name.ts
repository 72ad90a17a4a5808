/** The first of a person's names, as the pages speak of them. */
export function firstName(person: { readonly name: string }): string {
  return person.name.split(' ')[0] ?? person.name;
}
