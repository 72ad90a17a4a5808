import type { OpeningLine } from '#shared/shapes/opening.ts';
import type { PlacementKind, WorkArea } from '#shared/shapes/vocabulary.ts';

/** What is chosen of a list of openings; `alle` and an empty town choose all. */
export interface OpeningsChosen {
  readonly vis: 'ledige' | 'alle';
  readonly arbejde: WorkArea | 'alle';
  readonly form: PlacementKind | 'alle';
  readonly by: string;
  readonly orden: 'ledige' | 'nyeste' | 'timer' | 'navn';
}

/** The openings that suit the filters, in the order chosen; where the order says nothing, the newest first. */
export function chosenOpenings(openings: readonly OpeningLine[], chosen: OpeningsChosen): readonly OpeningLine[] {
  const { vis, arbejde, form, by, orden } = chosen;
  return openings
    .filter(
      (opening) =>
        (vis === 'alle' || opening.placesFree > 0) &&
        (arbejde === 'alle' || opening.workArea === arbejde) &&
        (form === 'alle' || opening.kinds.includes(form)) &&
        (by === '' || opening.town === by),
    )
    .toSorted((a, b) => inOrder[orden](a, b) || b.registeredOn.localeCompare(a.registeredOn));
}

/** The towns there are, in Danish order; an opening whose town we do not know is in none. */
export function townsOfOpenings(openings: readonly OpeningLine[]): readonly string[] {
  const towns = openings.flatMap(({ town }) => town ?? []);
  return [...new Set(towns)].toSorted((a, b) => a.localeCompare(b, 'da'));
}

const inOrder: Readonly<Record<OpeningsChosen['orden'], (a: OpeningLine, b: OpeningLine) => number>> = {
  ledige: (a, b) => Number(b.placesFree > 0) - Number(a.placesFree > 0),
  nyeste: () => 0,
  timer: (a, b) => a.hoursFrom - b.hoursFrom,
  navn: (a, b) => a.companyName.localeCompare(b.companyName, 'da'),
};
