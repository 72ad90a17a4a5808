import { OpeningChange, OpeningFacts } from '#shared/shapes/opening.ts';
import { emptyOf, notNumbers } from '../forms/ask-for.ts';
import type { Reading } from '../forms/create-form.ts';
import { readWithShape } from '../forms/read-with-shape.ts';
import { numberFields, openingIn, type OpeningFields } from './opening-fields.ts';
import { openingFormText, openingVoices, type OpeningVoice } from './opening-form.text.ts';

/** Refusals of the service that are about one field of an opening. */
export const openingRefusals = { 'places-below-taken': 'places', 'buddy-already-withdrawn': 'buddyId' } as const;

/** Reads the fields as a new opening. */
export function readNewOpening(fields: OpeningFields, voice: OpeningVoice): Reading<OpeningFields, OpeningFacts> {
  return withAsks(fields, voice, readWithShape(OpeningFacts, openingIn(fields)));
}

/** Reads the fields as the opening as it shall be, changed from the version that was seen. */
export function readOpeningChange(
  fields: OpeningFields,
  voice: OpeningVoice,
  version: number,
): Reading<OpeningFields, OpeningChange> {
  return withAsks(fields, voice, readWithShape(OpeningChange, { ...openingIn(fields), version }));
}

function withAsks<Body>(
  fields: OpeningFields,
  voice: OpeningVoice,
  read: { readonly body: Body } | { readonly errors: Readonly<Partial<Record<string, string>>> },
): Reading<OpeningFields, Body> {
  if ('body' in read) return read;
  const { asks, notANumber } = openingFormText();
  return {
    errors: {
      ...read.errors,
      ...emptyOf(fields, { ...asks, ...openingVoices[voice]().asks }),
      ...notNumbers(fields, numberFields, notANumber),
    },
  };
}
