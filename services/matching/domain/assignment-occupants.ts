/** Who has a place where: one chain of people for each opening, so that entering and leaving take the same short time. */
export type Occupants = {
  /** The opening of each person, or -1. */
  readonly placed: Int32Array;
  /** How many each opening has. */
  readonly taken: Int32Array;
  /** The first person of each opening, and the person after each; -1 at the end. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly enter: (opening: number, person: number) => void;
  readonly leave: (opening: number, person: number) => void;
};

/** Nobody has a place yet. */
export function occupantsOf(people: number, openings: number): Occupants {
  const placed = new Int32Array(people).fill(-1);
  const taken = new Int32Array(openings);
  const first = new Int32Array(openings).fill(-1);
  const next = new Int32Array(people).fill(-1);
  const previous = new Int32Array(people).fill(-1);

  function enter(opening: number, person: number): void {
    const after = first[opening] as number;
    next[person] = after;
    previous[person] = -1;
    if (after >= 0) previous[after] = person;
    first[opening] = person;
    taken[opening] = (taken[opening] as number) + 1;
    placed[person] = opening;
  }

  function leave(opening: number, person: number): void {
    const after = next[person] as number;
    const before = previous[person] as number;
    if (before >= 0) next[before] = after;
    else first[opening] = after;
    if (after >= 0) previous[after] = before;
    taken[opening] = (taken[opening] as number) - 1;
    placed[person] = -1;
  }

  return { placed, taken, first, next, enter, leave };
}
