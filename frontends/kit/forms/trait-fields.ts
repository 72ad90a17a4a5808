import type { PlaceWishes } from '#shared/shapes/place-traits.ts';

/** What stands in the fields about what a place is like. */
export type TraitValues = {
  readonly surroundings: readonly string[];
  readonly pace: string;
  readonly contact: string;
  readonly support: readonly string[];
  readonly development: readonly string[];
};

/** The fields as they were left; empty where nothing was said. */
export function traitValues(said: PlaceWishes | undefined): TraitValues {
  const { surroundings = [], pace = '', contact = '', support = [], development = [] } = said ?? {};
  return { surroundings, pace, contact, support, development };
}

/** What the fields say, or undefined where they say nothing: what is not said is left out, never sent as empty. */
export function traitsIn(values: TraitValues): object | undefined {
  const said = Object.entries(values).filter(([_name, value]) => value.length > 0);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
