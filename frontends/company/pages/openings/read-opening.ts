import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { numberFields, openingIn } from '#kit/openings/opening-fields.ts';
import { OpeningChange, OpeningFacts } from '#shared/shapes/opening.ts';
import { emptyOf, notNumbers } from '../../forms/ask-for.ts';
import { formText } from './opening-form.text.ts';
import type { OpeningFields } from './opening-fields.ts';

/** Reads the fields as a new opening. */
export function readNewOpening(fields: OpeningFields): Reading<OpeningFields, OpeningFacts> {
  return withAsks(fields, readWithShape(OpeningFacts, openingIn(fields)));
}

/** Reads the fields as the opening as it shall be, changed from the version that was seen. */
export function readOpeningChange(fields: OpeningFields, version: number): Reading<OpeningFields, OpeningChange> {
  return withAsks(fields, readWithShape(OpeningChange, { ...openingIn(fields), version }));
}

function withAsks<Body>(
  fields: OpeningFields,
  read: { readonly body: Body } | { readonly errors: Readonly<Partial<Record<string, string>>> },
): Reading<OpeningFields, Body> {
  if ('body' in read) return read;
  return {
    errors: {
      ...read.errors,
      ...emptyOf(fields, formText().asks),
      ...notNumbers(fields, numberFields, formText().notANumber),
    },
  };
}
