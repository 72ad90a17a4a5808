import { readNumber } from '../numbers/danish-numbers.ts';
import { readTime } from '../time/read-dates.ts';
import type { BuddyView, CompanyProfile } from '#shared/shapes/company.ts';
import { weekdays } from '#shared/shapes/vocabulary.ts';

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

/** The fields that are written as numbers. */
export const numberFields = ['hoursFrom', 'hoursTo', 'demands.liftsKg', 'places'] as const;

/** The buddies an opening can name. */
export function namedBuddies(company: CompanyProfile): readonly BuddyView[] {
  return company.buddies.filter(({ state }) => state === 'named');
}

/** An empty opening at a postal code, with what follows from the company: its only buddy, what it can accommodate. */
export function fieldsOfEmptyOpening(company: CompanyProfile, postalCode: string): OpeningFields {
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
    postalCode,
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

/** What the fields say of the opening, still to be read with its shape. */
export function openingIn(fields: OpeningFields): object {
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

/** The tasks as written: one a line, empty lines left out. */
export function tasksOf(written: string): readonly string[] {
  return written
    .split('\n')
    .map((task) => task.trim())
    .filter((task) => task !== '');
}
