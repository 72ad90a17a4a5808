import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { formatNumber, readNumber } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { PlacementChange, type PlacementView } from '#shared/shapes/placement.ts';
import { changeText } from './change.text.ts';

/** What stands in the fields of a change. */
export type ChangeFields = {
  readonly effectiveOn: string;
  readonly kind: string;
  readonly hoursPerWeek: string;
  readonly paidHoursPerWeek: string;
  readonly buddyId: string;
};

const mostDaysAfter = 180;

/** A date without a year may lie half a year back: writing afterwards is normal. */
export function datesFrom(): string {
  return addDays(today(), -mostDaysAfter);
}

/** The fields as the placement is now, from today on (from its first day where that is to come). */
export function changeFieldsOf(placement: PlacementView): ChangeFields {
  return {
    effectiveOn: typedDate(placement.startsOn > today() ? placement.startsOn : today()),
    kind: placement.kind,
    hoursPerWeek: formatNumber(placement.hoursPerWeek),
    paidHoursPerWeek: placement.kind === 'hybrid' ? formatNumber(placement.paidHoursPerWeek) : '',
    buddyId: placement.buddyId,
  };
}

/** Reads the fields as the request the service takes: only what was changed is in it. */
export function readChange(fields: ChangeFields, placement: PlacementView): Reading<ChangeFields, PlacementChange> {
  const hours = readNumber(fields.hoursPerWeek);
  const isHybrid = fields.kind === 'hybrid';
  const paid = isHybrid ? readNumber(fields.paidHoursPerWeek) : undefined;
  const read = readWithShape(
    PlacementChange,
    {
      version: placement.version,
      effectiveOn: readDate(fields.effectiveOn, datesFrom()) ?? fields.effectiveOn,
      kind: fields.kind === placement.kind && !isHybrid ? undefined : fields.kind,
      hoursPerWeek: hours === placement.hoursPerWeek && !isHybrid ? undefined : hours,
      paidHoursPerWeek: paid,
      buddyId: fields.buddyId === placement.buddyId ? undefined : fields.buddyId,
    },
    changeText().words,
  );
  const unreadable = hours === undefined ? 'hoursPerWeek' : isHybrid && paid === undefined ? 'paidHoursPerWeek' : '';
  if (unreadable === '') return read;
  return { errors: { ...('errors' in read ? read.errors : {}), [unreadable]: changeText().notANumber } };
}
