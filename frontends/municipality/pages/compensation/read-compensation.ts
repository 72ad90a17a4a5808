import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { formatNumber, numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { oreAsTyped, typedKroner } from '#kit/tailored/kroner.ts';
import { today } from '#kit/time/clock.ts';
import { addDays } from '#kit/time/copenhagen.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { CompensationChange, CompensationDraft, type CompensationView } from '#shared/shapes/compensation.ts';

export type CompensationFields = {
  readonly kind: string;
  readonly purpose: string;
  readonly tasks: string;
  readonly hoursPerWeek: string;
  readonly hourlyRateOre: string;
  readonly from: string;
  readonly until: string;
  readonly aboveRules: string;
};

const aYear = 365;

/** A date may be typed as far back as this. */
export function typedFrom(): string {
  return addDays(today(), -aYear);
}

/** A draft as it stands; one that prolongs begins the day after. */
export function compensationFields(former?: CompensationView): CompensationFields {
  const terms = former?.terms;
  const from = former?.state === 'granted' ? addDays(former.lastDay, 1) : terms?.from;
  return {
    kind: terms?.kind ?? '',
    purpose: terms?.purpose ?? '',
    tasks: terms?.tasks ?? '',
    hoursPerWeek: terms ? formatNumber(terms.hoursPerWeek) : '',
    hourlyRateOre: terms ? typedKroner(terms.hourlyRateOre) : '',
    from: typedDate(from ?? today()),
    until: terms && former?.state !== 'granted' ? typedDate(terms.until) : '',
    aboveRules: terms?.aboveRules ?? '',
  };
}

type Around = { readonly version: number } | { readonly replaces: string } | undefined;
type Body = CompensationDraft & { readonly version?: number };

/** What is written, as it is sent. */
export function readCompensation(fields: CompensationFields, around?: Around): Reading<CompensationFields, Body> {
  const day = (typed: string): string => readDate(typed, typedFrom()) ?? typed;
  const terms = {
    ...{ kind: fields.kind || undefined, purpose: fields.purpose, tasks: fields.tasks },
    ...{ hoursPerWeek: numberAsTyped(fields.hoursPerWeek), hourlyRateOre: oreAsTyped(fields.hourlyRateOre) },
    ...{ from: day(fields.from), until: day(fields.until) },
    ...(fields.aboveRules.trim() && { aboveRules: fields.aboveRules }),
  };
  if (around && 'version' in around) return readWithShape(CompensationChange, { ...terms, ...around });
  return readWithShape(CompensationDraft, { ...terms, ...around });
}
