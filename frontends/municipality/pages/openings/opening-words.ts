import { listed } from '#kit/language/words-in-line.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import { openingsText } from './openings.text.ts';

/** "12–20 timer om ugen". */
export function hoursAWeek({ hoursFrom, hoursTo }: { readonly hoursFrom: number; readonly hoursTo: number }): string {
  return openingsText().hours(formatNumber(hoursFrom), formatNumber(hoursTo));
}

/** "Praktik, småjob". */
export function kindsInLine(kinds: readonly PlacementKind[]): string {
  return listed(kinds.map((kind) => vocabularyText().placementKinds[kind]));
}

/** A clock time as a Dane writes it: `07:30` is "7.30". */
export function clockAsWritten(time: string): string {
  return time.replace(/^0/, '').replace(':', '.');
}
