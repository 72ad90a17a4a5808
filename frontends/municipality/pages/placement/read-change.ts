import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { siteLine, type CompanySite } from '#shared/shapes/company-site.ts';
import { PlacementChange, type PlacementView } from '#shared/shapes/placement.ts';
import { changeText } from './change.text.ts';
import { termsFieldsOf, termsHolding, type Held } from './terms-shown.ts';

/** What stands in the fields of a change. */
export type ChangeFields = {
  readonly effectiveOn: string;
  readonly kind: string;
  readonly hoursPerWeek: string;
  readonly paidHoursPerWeek: string;
  readonly buddyId: string;
  readonly endsOn: string;
  /** In one line; empty where nobody has chosen. */
  readonly site: string;
  /** Holds `drafts` where the agreement follows in the same act. */
  readonly drafts: readonly string[];
};

const mostDaysAfter = 180;

/** A date without a year may lie half a year back: writing afterwards is normal. */
export function datesFrom(): string {
  return addDays(today(), -mostDaysAfter);
}

/** The fields as the placement is now, from today on (from its first day where that is to come). */
export function changeFieldsOf(placement: PlacementView): ChangeFields {
  const from = placement.startsOn > today() ? placement.startsOn : today();
  return {
    effectiveOn: typedDate(from),
    ...termsFieldsOf(termsHolding(placement, from)),
    buddyId: placement.buddyId,
    endsOn: placement.endsOn ? typedDate(placement.endsOn) : '',
    site: siteLine(placement.site),
    drafts: [],
  };
}

/** Kind and hours as the fields say them once the change is to hold from another day: what was touched stays. */
export function fieldsFromDay(
  fields: ChangeFields,
  typed: string,
  placement: PlacementView,
): ReturnType<typeof termsFieldsOf> {
  const { kind, hoursPerWeek, paidHoursPerWeek } = fields;
  const was = termsFieldsOf(termsFrom(fields.effectiveOn, placement));
  const untouched = kind === was.kind && hoursPerWeek === was.hoursPerWeek && paidHoursPerWeek === was.paidHoursPerWeek;
  return untouched ? termsFieldsOf(termsFrom(typed, placement)) : { kind, hoursPerWeek, paidHoursPerWeek };
}

/** What holds on the day that is typed; today where it is no day yet. */
function termsFrom(typed: string, placement: PlacementView): Held {
  return termsHolding(placement, readDate(typed, datesFrom()) ?? today());
}

/** Another last day than was planned; nothing where it is untouched. An empty field leaves it as it was. */
function plannedEnd({ endsOn: typed }: ChangeFields, { endsOn }: PlacementView): string | undefined {
  const read = typed.trim() === '' ? undefined : (readDate(typed, today()) ?? typed);
  return read === endsOn ? undefined : read;
}

/** Reads the fields as the request the service takes: only what was changed is in it. */
export function readChange(
  fields: ChangeFields,
  placement: PlacementView,
  sites: readonly CompanySite[] = [],
): Reading<ChangeFields, PlacementChange> {
  const site =
    fields.site === siteLine(placement.site) ? undefined : sites.find((each) => siteLine(each) === fields.site);
  const held = termsFrom(fields.effectiveOn, placement);
  const hours = readNumber(fields.hoursPerWeek);
  const isHybrid = fields.kind === 'hybrid';
  const paid = isHybrid ? readNumber(fields.paidHoursPerWeek) : undefined;
  const read = readWithShape(
    PlacementChange,
    {
      version: placement.version,
      effectiveOn: readDate(fields.effectiveOn, datesFrom()) ?? fields.effectiveOn,
      kind: fields.kind === held.kind && !isHybrid ? undefined : fields.kind,
      hoursPerWeek: hours === held.hoursPerWeek && !isHybrid ? undefined : hours,
      paidHoursPerWeek: paid,
      buddyId: fields.buddyId === placement.buddyId ? undefined : fields.buddyId,
      endsOn: plannedEnd(fields, placement),
      ...(site && { site }),
      ...(fields.drafts.includes('drafts') && { drafts: true }),
    },
    changeText().words,
  );
  const unreadable = hours === undefined ? 'hoursPerWeek' : isHybrid && paid === undefined ? 'paidHoursPerWeek' : '';
  if (unreadable === '') return read;
  return { errors: { ...('errors' in read ? read.errors : {}), [unreadable]: changeText().notANumber } };
}
