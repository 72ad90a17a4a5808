import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { fieldsOfEmptyOpening, type OpeningFields as FieldsOfAll } from '#kit/openings/opening-fields.ts';
import type { CompanyProfile } from '#shared/shapes/company.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import { typedTime } from '../../words/spoken-time.ts';

/** What stands in the fields of an opening, and which of the form's short steps is shown. */
export type OpeningFields = FieldsOfAll & {
  /** Counted from 0. Kept in the draft, so a reload comes back to it. */
  readonly step: string;
};

/** An empty opening, with what follows from the company; at its site, where it has only one. */
export function fieldsOfNewOpening(company: CompanyProfile): OpeningFields {
  const postalCodes = new Set(company.sites.map((site) => site.postalCode));
  const only = postalCodes.size === 1 ? company.sites[0]?.postalCode : undefined;
  return { step: '0', ...fieldsOfEmptyOpening(company, only ?? '') };
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
