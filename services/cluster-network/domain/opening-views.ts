import { placesOf, type Opening } from './opening.ts';
import { townOf } from '#shared/kernel/town.ts';
import type { OpeningLine, OpeningView } from '#shared/shapes/opening.ts';

/** An opening in full; how many places are taken, not by whom. */
export function openingView({ takenBy, givenBackBy: _gone, ...opening }: Opening): OpeningView {
  return { ...opening, ...townAt(opening.opening.postalCode), ...placesOf({ opening: opening.opening, takenBy }) };
}

/** An opening as a line in a list. */
export function openingLine(opening: Opening): OpeningLine {
  const { openingId, state, companyId, companyName, registeredOn } = opening;
  const { title, workArea, kinds, hoursFrom, hoursTo, postalCode, offeredTo, places } = opening.opening;
  const facts = { title, workArea, kinds: [...kinds], hoursFrom, hoursTo, postalCode, offeredTo, places };
  return {
    openingId,
    state,
    companyId,
    companyName,
    registeredOn,
    ...facts,
    ...townAt(postalCode),
    ...placesOf(opening),
  };
}

function townAt(postalCode: string): { town?: string } {
  const town = townOf(postalCode);
  return town ? { town } : {};
}
