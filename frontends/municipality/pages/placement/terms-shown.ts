import { inSentence } from '#kit/language/words-in-line.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { today } from '#kit/time/clock.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { PlacementTerms, PlacementView } from '#shared/shapes/placement.ts';
import { placementText } from './placement.text.ts';

/** Kind and hours of one stretch, without the day they hold from. */
export type Held = Pick<PlacementView, 'kind' | 'hoursPerWeek' | 'paidHoursPerWeek'>;

/** What holds on a day; before the first day, what it begins with. */
export function termsHolding(placement: PlacementView, day: string): Held {
  return placement.terms.findLast(({ from }) => from <= day) ?? placement.terms[0] ?? placement;
}

/** What is agreed from days to come, in their order; not the first day of a placement that has not begun. */
export function termsToCome({ state, terms }: PlacementView): readonly PlacementTerms[] {
  return state === 'running' ? terms.slice(1).filter(({ from }) => from > today()) : [];
}

/** "Fra mandag den 7. december: 12 timer om ugen, praktik". */
export function stretchLine(terms: PlacementTerms): string {
  return placementText().stretch(dayDate(terms.from), hoursInWords(terms), kindInLine(terms));
}

/** "12 timer om ugen", "12 timer om ugen, heraf 4 med løn". */
export function hoursInWords({ hoursPerWeek, paidHoursPerWeek }: Held): string {
  const all = placementText().hoursWeek(formatNumber(hoursPerWeek));
  const partlyPaid = paidHoursPerWeek > 0 && paidHoursPerWeek < hoursPerWeek;
  return partlyPaid ? placementText().hoursPaid(all, formatNumber(paidHoursPerWeek)) : all;
}

/** Kind and hours as they stand in fields; paid hours are asked for in a hybrid alone. */
export function termsFieldsOf({ kind, hoursPerWeek, paidHoursPerWeek }: Held): {
  kind: string;
  hoursPerWeek: string;
  paidHoursPerWeek: string;
} {
  return {
    kind,
    hoursPerWeek: formatNumber(hoursPerWeek),
    paidHoursPerWeek: kind === 'hybrid' ? formatNumber(paidHoursPerWeek) : '',
  };
}

export function sameTerms(one: Held, other: Held): boolean {
  return (
    one.kind === other.kind &&
    one.hoursPerWeek === other.hoursPerWeek &&
    one.paidHoursPerWeek === other.paidHoursPerWeek
  );
}

function kindInLine({ kind }: Held): string {
  return inSentence(vocabularyText().placementKinds[kind]);
}
