import type { ContactPart } from '#shared/shapes/candidate-view.ts';
import type { CitizenLanguage } from '#shared/shapes/citizen-language.ts';
import type { Candidate } from './candidate.ts';

/** Who a person is and how to reach them. */
export type Contact = {
  readonly firstName: string;
  readonly lastName: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly language?: CitizenLanguage | undefined;
};

/** Which parts a correction changes. */
export function partsCorrected(before: Contact, after: Contact): ContactPart[] {
  const renamed = before.firstName !== after.firstName || before.lastName !== after.lastName;
  return [
    ...(renamed ? (['name'] as const) : []),
    ...(before.phone === after.phone ? [] : (['phone'] as const)),
    ...(before.email === after.email ? [] : (['email'] as const)),
    ...(after.language && (before.language ?? 'da') !== after.language ? (['language'] as const) : []),
  ];
}

/** The person with the contact as it shall be; a telephone or e-mail that is left out is forgotten, a language stays. */
export function withContact(candidate: Candidate, { firstName, lastName, phone, email, language }: Contact): Candidate {
  const { phone: _phone, email: _email, ...rest } = candidate;
  const said = { ...(phone && { phone }), ...(email && { email }), ...(language && { language }) };
  return { ...rest, firstName, lastName, ...said };
}
