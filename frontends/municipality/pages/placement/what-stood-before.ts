import type { PlacementCorrected, PlacementTerms, PlacementView } from '#shared/shapes/placement.ts';
import { sameTerms } from './terms-shown.ts';

/** What stood there before something was put right; only what stands differently since. */
export interface StoodBefore {
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly endedOn?: string;
  readonly terms: readonly PlacementTerms[];
}

/** A correction with what stood there before it, the newest first. */
export interface CorrectionShown {
  readonly correction: PlacementCorrected;
  readonly before: StoodBefore;
}

type Facts = Pick<PlacementView, 'startsOn' | 'endsOn' | 'endedOn' | 'terms'>;

/** The corrections of a placement, each beside what came after it: the next correction's "before", or what stands now. */
export function correctionsShown(placement: PlacementView): readonly CorrectionShown[] {
  const { corrections } = placement;
  return corrections
    .map((correction, place) => ({
      correction,
      before: whatChanged(correction.before, corrections[place + 1]?.before ?? placement),
    }))
    .toReversed();
}

function whatChanged(before: Facts, after: Facts): StoodBefore {
  const other = (day: string | undefined, since: string | undefined): day is string => !!day && day !== since;
  return {
    ...(other(before.startsOn, after.startsOn) && { startsOn: before.startsOn }),
    ...(other(before.endsOn, after.endsOn) && { endsOn: before.endsOn }),
    ...(other(before.endedOn, after.endedOn) && { endedOn: before.endedOn }),
    terms: before.terms.filter((terms, place) => !stillStands(terms, place, after)),
  };
}

/** The first stretch follows the first day, so it is the same stretch wherever it begins. */
function stillStands(terms: PlacementTerms, place: number, after: Facts): boolean {
  const same = place === 0 ? after.terms[0] : after.terms.find(({ from }) => from === terms.from);
  return same !== undefined && sameTerms(same, terms);
}
