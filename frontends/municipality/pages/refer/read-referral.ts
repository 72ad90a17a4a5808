import { readWithShape } from '#kit/forms/read-with-shape.ts';
import type { Reading } from '#kit/forms/create-form.ts';
import { Referral } from '#shared/shapes/candidate.ts';
import { namesApart } from '../../words/name-fields.ts';
import { referText } from './refer-candidate.text.ts';

/** What a caseworker has written, as it stands in the fields. */
export type ReferralFields = {
  readonly firstName: string;
  readonly lastName: string;
  readonly cpr: string;
  readonly phone: string;
  readonly email: string;
  /** Empty is Danish. */
  readonly language: string;
  readonly targetGroups: readonly string[];
  readonly reason: string;
  readonly ownerId: string;
  /** `yes` where what is known speaks for it. */
  readonly seemsReady: string;
};

/** An empty form. */
export const emptyReferral: ReferralFields = {
  firstName: '',
  lastName: '',
  cpr: '',
  phone: '',
  email: '',
  language: '',
  targetGroups: [],
  reason: '',
  ownerId: '',
  seemsReady: 'no',
};

/** Reads the fields as the request the service takes; an empty field is left out. */
export function readReferral(fields: ReferralFields): Reading<ReferralFields, Referral> {
  const written = {
    ...fields,
    ...namesApart(fields),
    phone: given(fields.phone),
    email: given(fields.email),
    language: given(fields.language),
    ownerId: given(fields.ownerId),
    seemsReady: fields.seemsReady === 'yes' ? true : undefined,
  };
  return readWithShape(Referral, written, referText().words);
}

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
