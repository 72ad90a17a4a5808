import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { readTime } from '#kit/time/read-dates.ts';
import type { BuddyView, CompanyProfile } from '#shared/shapes/company.ts';
import { OpeningFacts } from '#shared/shapes/opening.ts';
import { registerText } from './register-opening.text.ts';

/** What stands in the fields of an opening; their names are the paths of the request. */
export type OpeningFields = {
  readonly workArea: string;
  readonly title: string;
  /** One task a line. */
  readonly tasks: string;
  readonly kinds: readonly string[];
  readonly hoursFrom: string;
  readonly hoursTo: string;
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly postalCode: string;
  readonly 'demands.liftsKg': string;
  readonly 'demands.danish': string;
  readonly 'demands.drivingLicence': string;
  readonly accommodates: readonly string[];
  readonly languages: readonly string[];
  readonly places: string;
  readonly offeredTo: string;
  readonly buddyId: string;
};

const numberFields = ['hoursFrom', 'hoursTo', 'demands.liftsKg', 'places'] as const;

/** The buddies an opening can name. */
export function namedBuddies(company: CompanyProfile): readonly BuddyView[] {
  return company.buddies.filter(({ state }) => state === 'named');
}

/** An empty opening, with what follows from the company: where it is, its only buddy, what it can accommodate. */
export function fieldsOfNewOpening(company: CompanyProfile): OpeningFields {
  const named = namedBuddies(company);
  return {
    workArea: '',
    title: '',
    tasks: '',
    kinds: [],
    hoursFrom: '',
    hoursTo: '',
    days: [],
    startsAt: '',
    endsAt: '',
    postalCode: company.sites[0]?.postalCode ?? '',
    'demands.liftsKg': '',
    'demands.danish': '',
    'demands.drivingLicence': 'no',
    accommodates: company.inclusiveness,
    languages: [],
    places: '1',
    offeredTo: '',
    buddyId: named.length === 1 ? (named[0]?.buddyId ?? '') : '',
  };
}

/** Reads the fields as a new opening. */
export function readOpening(fields: OpeningFields): Reading<OpeningFields, OpeningFacts> {
  const t = registerText();
  const read = readWithShape(OpeningFacts, factsIn(fields), t.words);
  if ('body' in read) return read;
  const notNumbers = numberFields.filter(
    (name) => fields[name].trim() !== '' && readNumber(fields[name]) === undefined,
  );
  return { errors: { ...read.errors, ...Object.fromEntries(notNumbers.map((name) => [name, t.notANumber])) } };
}

function factsIn(fields: OpeningFields): object {
  return {
    title: fields.title,
    workArea: fields.workArea,
    tasks: fields.tasks
      .split('\n')
      .map((task) => task.trim())
      .filter((task) => task !== ''),
    kinds: fields.kinds,
    hoursFrom: readNumber(fields.hoursFrom),
    hoursTo: readNumber(fields.hoursTo),
    days: fields.days,
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
