import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { PlacementCorrection, type PlacementTerms, type PlacementView } from '#shared/shapes/placement.ts';
import { changeText } from './change.text.ts';
import { correctionText } from './correction.text.ts';
import { datesFrom } from './read-change.ts';
import { termsFieldsOf } from './terms-shown.ts';

/** What stands in the fields of a correction; `from` is the stretch whose kind and hours they are. */
export type CorrectionFields = {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endedOn: string;
  readonly from: string;
  readonly kind: string;
  readonly hoursPerWeek: string;
  readonly paidHoursPerWeek: string;
  readonly reason: string;
};

/** The stretch that begins on a day; the first where there is none. */
export function stretchFrom({ terms, startsOn, ...held }: PlacementView, from: string): PlacementTerms {
  const { kind, hoursPerWeek, paidHoursPerWeek } = held;
  return (
    terms.find((each) => each.from === from) ?? terms[0] ?? { from: startsOn, kind, hoursPerWeek, paidHoursPerWeek }
  );
}

/** The fields as the placement stands, with the kind and hours of one stretch. */
export function correctionFieldsOf(placement: PlacementView, from: string): Omit<CorrectionFields, 'reason'> {
  const { startsOn, endsOn, endedOn } = placement;
  return {
    startsOn: typedDate(startsOn),
    endsOn: endsOn ? typedDate(endsOn) : '',
    endedOn: endedOn ? typedDate(endedOn) : '',
    from: stretchFrom(placement, from).from,
    ...termsFieldsOf(stretchFrom(placement, from)),
  };
}

/** Reads the fields as the request the service takes: only what stands differently now is in it, and the reason. */
export function readCorrection(
  fields: CorrectionFields,
  placement: PlacementView,
): Reading<CorrectionFields, PlacementCorrection> {
  const stretch = stretchFrom(placement, fields.from);
  const before = termsFieldsOf(stretch);
  const isHybrid = fields.kind === 'hybrid';
  const hours = readNumber(fields.hoursPerWeek);
  const paid = isHybrid ? readNumber(fields.paidHoursPerWeek) : undefined;
  const same =
    fields.kind === before.kind && hours === stretch.hoursPerWeek && (!isHybrid || paid === stretch.paidHoursPerWeek);
  const day = (typed: string, stands: string | undefined): string | undefined => {
    const read = readDate(typed, datesFrom()) ?? typed;
    return read === (stands ?? '') ? undefined : read;
  };
  const read = readWithShape(
    PlacementCorrection,
    {
      version: placement.version,
      reason: fields.reason.trim(),
      startsOn: day(fields.startsOn, placement.startsOn),
      endsOn: day(fields.endsOn, placement.endsOn),
      endedOn: day(fields.endedOn, placement.endedOn),
      ...(!same && { from: stretch.from, kind: fields.kind, hoursPerWeek: hours, paidHoursPerWeek: paid }),
    },
    correctionText().words,
  );
  const unreadable = hours === undefined ? 'hoursPerWeek' : isHybrid && paid === undefined ? 'paidHoursPerWeek' : '';
  if (unreadable === '') return read;
  return { errors: { ...('errors' in read ? read.errors : {}), [unreadable]: changeText().notANumber } };
}
