import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { fieldsOfEmptyOpening, numberFields, openingIn, type OpeningFields } from '#kit/openings/opening-fields.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import { OpeningFacts } from '#shared/shapes/opening.ts';
import { registerText } from './register-opening.text.ts';

/** An empty opening at the company's first site. */
export function fieldsOfNewOpening(company: CompanyProfile): OpeningFields {
  return fieldsOfEmptyOpening(company, company.sites[0]?.postalCode ?? '');
}

/** Reads the fields as a new opening. */
export function readOpening(fields: OpeningFields): Reading<OpeningFields, OpeningFacts> {
  const t = registerText();
  const read = readWithShape(OpeningFacts, openingIn(fields), t.words);
  if ('body' in read) return read;
  const notNumbers = numberFields.filter(
    (name) => fields[name].trim() !== '' && readNumber(fields[name]) === undefined,
  );
  return { errors: { ...read.errors, ...Object.fromEntries(notNumbers.map((name) => [name, t.notANumber])) } };
}
