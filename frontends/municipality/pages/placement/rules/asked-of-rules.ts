import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { readDate } from '#kit/time/read-dates.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import type { AskedOfRules } from '../../../data/placement-check.ts';
import { datesFrom } from '../read-change.ts';

/** What stands in the fields that the rules are asked about. */
export type TermsTyped = {
  readonly kind: string;
  readonly from: string;
  readonly endsOn: string;
  readonly hoursPerWeek: string;
  readonly paidHoursPerWeek: string;
};

const halfAnHour = 0.5;

/** What the rules can be asked of the fields as they stand; undefined while a day or the hours cannot be read. */
export function askedOfRules(
  typed: TermsTyped,
  where: Pick<AskedOfRules, 'placementId' | 'openingId' | 'companyId'> | undefined,
): AskedOfRules | undefined {
  const from = readDate(typed.from, datesFrom());
  const hours = readNumber(typed.hoursPerWeek);
  const endsOn = typed.endsOn.trim() === '' ? undefined : readDate(typed.endsOn, datesFrom());
  if (!where || typed.kind === '' || !from || !hours || hours % halfAnHour !== 0) return undefined;
  if (typed.endsOn.trim() !== '' && (!endsOn || endsOn < from)) return undefined;
  const paid = typed.kind === 'hybrid' ? readNumber(typed.paidHoursPerWeek) : undefined;
  return {
    ...where,
    ...{ kind: typed.kind, from, hoursPerWeek: String(hours) },
    ...(endsOn && { endsOn }),
    ...(paid !== undefined && paid <= hours && { paidHoursPerWeek: String(paid) }),
  };
}

/** A placement as it is, asked of the rules. */
export function askedAsItIs({
  placementId,
  kind,
  terms,
  startsOn,
  hoursPerWeek,
  paidHoursPerWeek,
}: PlacementView): AskedOfRules {
  const now = terms.findLast((each) => each.kind === kind && each.hoursPerWeek === hoursPerWeek);
  return {
    ...{ placementId, kind, from: now?.from ?? startsOn, hoursPerWeek: String(hoursPerWeek) },
    ...(kind === 'hybrid' && { paidHoursPerWeek: String(paidHoursPerWeek) }),
  };
}
