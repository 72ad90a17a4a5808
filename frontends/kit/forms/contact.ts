/** Whom to speak with, as fields: their names are the paths of the request. */
export type ContactFields = {
  readonly 'contact.name': string;
  readonly 'contact.email': string;
  readonly 'contact.phone': string;
};

/** What they say, as it is sent. */
export function contactIn(fields: ContactFields): object {
  return { name: fields['contact.name'], email: fields['contact.email'], phone: fields['contact.phone'] };
}
