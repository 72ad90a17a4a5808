import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { CompanyFactsRecorded, type PlacementChecked } from '#shared/shapes/placement-check.ts';
import { companyFactsText } from './company-facts.text.ts';

/** What stands in the fields; `not-asked` where the company was not asked. */
export type FactsFields = {
  readonly ordinaryEmployees: string;
  readonly isAdditional: string;
  readonly representative: string;
  readonly saidBy: string;
  readonly saidOn: string;
};

export const notAsked = 'not-asked';

/** The fields as the company last answered; the day is today, since it is asked anew. */
export function factsFieldsOf({ companyFacts }: PlacementChecked): FactsFields {
  const { isAdditional } = companyFacts ?? {};
  return {
    ordinaryEmployees: companyFacts ? String(companyFacts.ordinaryEmployees) : '',
    isAdditional: isAdditional === undefined ? notAsked : isAdditional ? 'yes' : 'no',
    representative: companyFacts?.representative ?? notAsked,
    saidBy: companyFacts?.saidBy ?? '',
    saidOn: typedDate(today()),
  };
}

/** Reads the fields as the request the service takes. */
export function readCompanyFacts(
  fields: FactsFields,
  { companyId, version }: { readonly companyId: string; readonly version: number },
): Reading<FactsFields, CompanyFactsRecorded> {
  const { isAdditional, representative } = fields;
  return readWithShape(
    CompanyFactsRecorded,
    {
      ...{ companyId, version, saidBy: fields.saidBy },
      ordinaryEmployees: readNumber(fields.ordinaryEmployees),
      isAdditional: isAdditional === notAsked ? undefined : isAdditional === 'yes',
      representative: representative === notAsked ? undefined : representative,
      saidOn: readDate(fields.saidOn, today()) ?? fields.saidOn,
    },
    companyFactsText().words,
  );
}
