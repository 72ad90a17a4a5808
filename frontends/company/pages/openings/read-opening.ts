import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { readTime } from '#kit/time/read-dates.ts';
import { OpeningChange, OpeningFacts } from '#shared/shapes/opening.ts';
import { weekdays } from '#shared/shapes/vocabulary.ts';
import { emptyOf, notNumbers } from '../../forms/ask-for.ts';
import { formText } from './opening-form.text.ts';
import { tasksOf, type OpeningFields } from './opening-fields.ts';

/** Reads the fields as a new opening. */
export function readNewOpening(fields: OpeningFields): Reading<OpeningFields, OpeningFacts> {
  return withAsks(fields, readWithShape(OpeningFacts, factsIn(fields)));
}

/** Reads the fields as the opening as it shall be, changed from the version that was seen. */
export function readOpeningChange(fields: OpeningFields, version: number): Reading<OpeningFields, OpeningChange> {
  return withAsks(fields, readWithShape(OpeningChange, { ...factsIn(fields), version }));
}

function factsIn(fields: OpeningFields): object {
  return {
    title: fields.title,
    workArea: fields.workArea,
    tasks: tasksOf(fields.tasks),
    kinds: fields.kinds,
    hoursFrom: readNumber(fields.hoursFrom),
    hoursTo: readNumber(fields.hoursTo),
    days: weekdays.filter((day) => fields.days.includes(day)),
    startsAt: readTime(fields.startsAt) ?? '',
    endsAt: readTime(fields.endsAt) ?? '',
    postalCode: fields.postalCode.trim(),
    demands: {
      liftsKg: readNumber(fields['demands.liftsKg']),
      danish: fields['demands.danish'],
      drivingLicence: fields['demands.drivingLicence'] === 'yes',
    },
    accommodates: fields.accommodates,
    languages: fields.languages,
    places: readNumber(fields.places),
    offeredTo: fields.offeredTo,
    buddyId: fields.buddyId,
  };
}

function withAsks<Body>(
  fields: OpeningFields,
  read: { readonly body: Body } | { readonly errors: Readonly<Partial<Record<string, string>>> },
): Reading<OpeningFields, Body> {
  if ('body' in read) return read;
  const numbers = ['hoursFrom', 'hoursTo', 'demands.liftsKg', 'places'] as const;
  return {
    errors: {
      ...read.errors,
      ...emptyOf(fields, formText().asks),
      ...notNumbers(fields, numbers, formText().notANumber),
    },
  };
}
