import { emptyOf } from './ask-for.ts';

/** Somewhere with a name and an address: a company's site, an institution's department. */
export type Place = {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
};

/** A list of places in a form: its name in the request, and the most there may be; the form keeps room for each. */
export type PlaceList<List extends string> = { readonly list: List; readonly most: number };

/** One field of one place, `sites.0.name`: the path in the request; and how many places are filled in. */
export type PlaceField<List extends string> = `${List}.${number}.${keyof Place}` | `${List}Count`;
export type PlaceFields<List extends string> = { readonly [field in PlaceField<List>]: string };

/** How many places the form shows. */
export function placeCount<List extends string>({ list, most }: PlaceList<List>, fields: PlaceFields<List>): number {
  return Math.min(most, Math.max(1, Number(fields[`${list}Count` as const]) || 1));
}

/** The places as the fields hold them. */
export function placesOf<List extends string>(of: PlaceList<List>, fields: PlaceFields<List>): Place[] {
  const at = (place: number, part: keyof Place): string => fields[`${of.list}.${place}.${part}` as const] ?? '';
  return Array.from({ length: placeCount(of, fields) }, (_, place) => ({
    ...{ name: at(place, 'name'), street: at(place, 'street') },
    ...{ postalCode: at(place, 'postalCode').trim(), city: at(place, 'city') },
  }));
}

const empty: Place = { name: '', street: '', postalCode: '', city: '' };

/** The fields of places, with empty room up to the most there may be. */
export function placeFields<List extends string>(
  { list, most }: PlaceList<List>,
  places: readonly Place[],
): PlaceFields<List> {
  const fields = Array.from({ length: most }, (_, place) =>
    Object.entries(places[place] ?? empty).map(([part, value]) => [`${list}.${place}.${part}`, value] as const),
  );
  return Object.fromEntries([
    ...fields.flat(),
    [`${list}Count`, String(Math.max(1, places.length))],
  ]) as PlaceFields<List>;
}

/** What is wrong, by the shape of the whole or by something asked for. */
type Errors = Readonly<Partial<Record<string, string>>>;

/**
 * What is wrong with each place, at its own field: the shape of the whole names a wrong place by its part alone, so each
 * is read by itself.
 */
export function placeErrors<List extends string>(
  of: PlaceList<List>,
  fields: PlaceFields<List>,
  asks: Readonly<Record<keyof Place, string>>,
  read: (place: Place) => object | { readonly errors: Errors },
): Record<string, string> {
  const errors = placesOf(of, fields).flatMap((place, number) => {
    const one = read(place);
    const wrong = { ...('errors' in one && (one.errors as Errors)), ...emptyOf({ ...place }, asks) };
    return Object.entries(wrong).map(([part, text]) => [`${of.list}.${number}.${part}`, text ?? ''] as const);
  });
  return Object.fromEntries(errors);
}
