import { formatNumber, numberAsTyped } from '../numbers/danish-numbers.ts';
import { traitsIn, traitValues } from '../forms/trait-fields.ts';
import { readTime } from '../time/read-dates.ts';
import { typedTime } from '../time/spoken-time.ts';
import type { BuddyView, CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
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
  readonly 'traits.surroundings': readonly string[];
  readonly 'traits.pace': string;
  readonly 'traits.contact': string;
  readonly 'traits.support': readonly string[];
  readonly 'traits.development': readonly string[];
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

/** An empty opening with what follows from the company: its only site, its only buddy, what it can accommodate. */
export function fieldsOfNewOpening(company: CompanyProfile): OpeningFields {
  const named = namedBuddies(company);
  const [postalCode = '', ...others] = new Set(company.sites.map((site) => site.postalCode));
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
    postalCode: others.length === 0 ? postalCode : '',
    'demands.liftsKg': '',
    'demands.danish': '',
    'demands.drivingLicence': 'no',
    accommodates: company.inclusiveness,
    languages: [],
    ...traitFields(undefined),
    places: '1',
    offeredTo: '',
    buddyId: named.length === 1 ? (named[0]?.buddyId ?? '') : '',
  };
}

/** The fields as the opening has them. */
export function fieldsOfOpening(facts: OpeningFacts): OpeningFields {
  return {
    workArea: facts.workArea,
    title: facts.title,
    tasks: facts.tasks.join('\n'),
    kinds: facts.kinds,
    hoursFrom: formatNumber(facts.hoursFrom),
    hoursTo: formatNumber(facts.hoursTo),
    days: facts.days,
    startsAt: typedTime(facts.startsAt),
    endsAt: typedTime(facts.endsAt),
    postalCode: facts.postalCode,
    'demands.liftsKg': formatNumber(facts.demands.liftsKg),
    'demands.danish': facts.demands.danish,
    'demands.drivingLicence': facts.demands.drivingLicence ? 'yes' : 'no',
    accommodates: facts.accommodates,
    languages: facts.languages,
    ...traitFields(facts.traits),
    places: formatNumber(facts.places),
    offeredTo: facts.offeredTo,
    buddyId: facts.buddyId,
  };
}

/** What the fields say of the opening, still to be read with its shape. */
export function openingIn(fields: OpeningFields): object {
  return {
    title: fields.title,
    workArea: fields.workArea,
    tasks: tasksOf(fields.tasks),
    kinds: fields.kinds,
    hoursFrom: numberAsTyped(fields.hoursFrom),
    hoursTo: numberAsTyped(fields.hoursTo),
    days: weekdays.filter((day) => fields.days.includes(day)),
    startsAt: readTime(fields.startsAt) ?? '',
    endsAt: readTime(fields.endsAt) ?? '',
    postalCode: fields.postalCode.trim(),
    demands: {
      liftsKg: numberAsTyped(fields['demands.liftsKg']),
      danish: fields['demands.danish'],
      drivingLicence: fields['demands.drivingLicence'] === 'yes',
    },
    accommodates: fields.accommodates,
    languages: fields.languages,
    traits: traitsIn({
      surroundings: fields['traits.surroundings'],
      pace: fields['traits.pace'],
      contact: fields['traits.contact'],
      support: fields['traits.support'],
      development: fields['traits.development'],
    }),
    places: numberAsTyped(fields.places),
    offeredTo: fields.offeredTo,
    buddyId: fields.buddyId,
  };
}

function traitFields(said: OpeningFacts['traits']) {
  const { surroundings, pace, contact, support, development } = traitValues(said);
  return {
    'traits.surroundings': surroundings,
    'traits.pace': pace,
    'traits.contact': contact,
    'traits.support': support,
    'traits.development': development,
  };
}

/** The tasks as written: one a line, empty lines left out. */
export function tasksOf(written: string): readonly string[] {
  return written
    .split('\n')
    .map((task) => task.trim())
    .filter((task) => task !== '');
}
