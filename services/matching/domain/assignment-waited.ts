import { peopleOf, type Assignment, type AssignmentProblem } from './assignment.ts';
import { occupantsOf } from './assignment-occupants.ts';

/**
 * Of all plans with as many points, one with as many people in a place as can be, and of those the one in which whoever
 * comes earlier in `turns` (0 has waited longest) has a place before somebody who comes later. Nobody gets fewer points by it
 * than the plan has to give: only who would be without a place at no loss in all changes places with another.
 *
 * A person enters by pairs that are worth exactly their gain and the price; somebody on the way leaves who loses nothing, or
 * there is room at the end. Gains and prices stay, so the same proof holds (`assignment-certificate.ts`). Who can be placed
 * at once are the independent sets of a matroid, so exchanging one for one is exact.
 */
export function waitedLongestFirst(problem: AssignmentProblem, assignment: Assignment, turns: Int32Array): Int32Array {
  const { starts, openings, points, places } = problem;
  const { gains, prices } = assignment;
  const people = peopleOf(problem);
  const { placed, taken, first, next, enter, leave } = occupantsOf(people, places.length);
  assignment.placed.forEach((opening, person) => {
    if (opening >= 0) enter(opening, person);
  });
  /** Who reached an opening in this search; openings from which nobody later in turn can gain are looked at no more. */
  const from = new Int32Array(places.length);
  const seen = new Int32Array(places.length);
  const queue = new Int32Array(places.length);
  const settled = new Uint8Array(places.length);

  const waiting = Array.from({ length: people }, (_each, person) => person)
    .filter((person) => (placed[person] as number) < 0)
    .sort((one, other) => (turns[one] as number) - (turns[other] as number));
  waiting.forEach((newcomer, search) => letIn(newcomer, search + 1));
  return placed;

  function letIn(newcomer: number, search: number): void {
    let ended = 0;
    let leaves = newcomer;
    let endsAt = -1;
    const look = (person: number): void => {
      const end = starts[person + 1] as number;
      for (let pair = starts[person] as number; pair < end; pair += 1) {
        const opening = openings[pair] as number;
        if (seen[opening] === search || settled[opening] === 1 || placed[person] === opening) continue;
        if ((points[pair] as number) !== (gains[person] as number) + (prices[opening] as number)) continue;
        if (places[opening] === 0) continue;
        seen[opening] = search;
        from[opening] = person;
        queue[ended] = opening;
        ended += 1;
      }
    };
    look(newcomer);
    for (let at = 0; at < ended && endsAt < 0; at += 1) {
      const opening = queue[at] as number;
      if ((taken[opening] as number) < (places[opening] as number)) endsAt = opening;
      for (let person = first[opening] as number; person >= 0; person = next[person] as number) {
        if (gains[person] === 0 && (turns[person] as number) > (turns[leaves] as number)) leaves = person;
        look(person);
      }
    }
    if (endsAt >= 0) moveAlong(newcomer, endsAt);
    else if (leaves !== newcomer) {
      const left = placed[leaves] as number;
      leave(left, leaves);
      moveAlong(newcomer, left);
    } else for (let at = 0; at < ended; at += 1) settled[queue[at] as number] = 1;
  }

  function moveAlong(newcomer: number, endsAt: number): void {
    let into = endsAt;
    while (into >= 0) {
      const mover = from[into] as number;
      const before = placed[mover] as number;
      if (before >= 0) leave(before, mover);
      enter(into, mover);
      into = mover === newcomer ? -1 : before;
    }
  }
}

/** Each one's place in the order of waiting: those who have waited longest first, those of whom it is not known last. */
export function turnsOf(since: readonly (string | undefined)[]): Int32Array {
  const order = since
    .map((day, person) => ({ day, person }))
    .sort((one, other) => compareDays(one.day, other.day) || one.person - other.person);
  const turns = new Int32Array(since.length);
  order.forEach(({ person }, turn) => {
    turns[person] = turn;
  });
  return turns;
}

/** The earlier day first; a day that is not known last. */
export function compareDays(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  return other === undefined || one < other ? -1 : 1;
}
