import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import { typedTime } from '../../words/spoken-time.ts';

/** What stands in the fields of an opening; their names are the paths of the request. */
export type OpeningFields = {
  /** Which of the short steps is shown, counted from 0. Kept in the draft, so a reload comes back to it. */
  readonly step: string;
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

/** An empty opening, with what follows from the company: its only site, its only buddy, and what it can accommodate. */
export function fieldsOfNewOpening(company: CompanyProfile): OpeningFields {
  const named = company.buddies.filter(({ state }) => state === 'named');
  const postalCodes = new Set(company.sites.map((site) => site.postalCode));
  return {
    step: '0',
    workArea: '',
    title: '',
    tasks: '',
    kinds: [],
    hoursFrom: '',
    hoursTo: '',
    days: [],
    startsAt: '',
    endsAt: '',
    postalCode: postalCodes.size === 1 ? (company.sites[0]?.postalCode ?? '') : '',
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

/** The fields as the opening has them. */
export function fieldsOfOpening(facts: OpeningFacts): OpeningFields {
  return {
    step: '0',
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
    places: formatNumber(facts.places),
    offeredTo: facts.offeredTo,
    buddyId: facts.buddyId,
  };
}

/** The tasks as written: one a line, empty lines left out. */
export function tasksOf(written: string): readonly string[] {
  return written
    .split('\n')
    .map((task) => task.trim())
    .filter((task) => task !== '');
}
