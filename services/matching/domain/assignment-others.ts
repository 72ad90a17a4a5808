import { peopleOf, type AssignmentProblem } from './assignment.ts';
import { pointsOfPlaced } from './assignment-problem.ts';

/** Everybody in turn, as they come, to the best that is left: what happens where nobody plans. */
export function firstCome(problem: AssignmentProblem): Int32Array {
  const { starts, openings, places } = problem;
  const room = places.slice();
  return Int32Array.from({ length: peopleOf(problem) }, (_, person) => {
    for (let pair = starts[person] as number; pair < (starts[person + 1] as number); pair += 1) {
      const opening = openings[pair] as number;
      const left = room[opening] as number;
      if (left === 0) continue;
      room[opening] = left - 1;
      return opening;
    }
    return -1;
  });
}

/** The pair with most points first, then the next whose person and place are free; of equals the person who stands first. */
export function bestPairFirst(problem: AssignmentProblem): Int32Array {
  const { starts, openings, points, places } = problem;
  const room = places.slice();
  const placed = new Int32Array(peopleOf(problem)).fill(-1);
  const personOf = new Int32Array(openings.length);
  placed.forEach((_, person) => personOf.fill(person, starts[person], starts[person + 1]));
  const order = Array.from(openings.keys()).sort((one, other) => (points[other] as number) - (points[one] as number));
  for (const pair of order) {
    const person = personOf[pair] as number;
    const opening = openings[pair] as number;
    const left = room[opening] as number;
    if (left === 0 || (placed[person] as number) >= 0) continue;
    room[opening] = left - 1;
    placed[person] = opening;
  }
  return placed;
}

/**
 * How many pairs would both rather have each other than what a plan gives them: the person has more points there, and
 * the opening has a place, or somebody with fewer points. Points are what both sides count.
 */
export function pairsThatWouldRather(problem: AssignmentProblem, placed: Int32Array): number {
  const { starts, openings, points, places } = problem;
  const has = pointsOfPlaced(problem, placed);
  const taken = new Int32Array(places.length);
  const least = new Int32Array(places.length).fill(2 ** 31 - 1);
  placed.forEach((opening, person) => {
    if (opening < 0) return;
    taken[opening] = (taken[opening] as number) + 1;
    least[opening] = Math.min(least[opening] as number, has[person] as number);
  });
  let count = 0;
  for (let person = 0; person < has.length; person += 1)
    for (let pair = starts[person] as number; pair < (starts[person + 1] as number); pair += 1) {
      const opening = openings[pair] as number;
      const worth = points[pair] as number;
      if (worth <= (has[person] as number)) break;
      const room = places[opening] as number;
      if (room > (taken[opening] as number) || (room > 0 && worth > (least[opening] as number))) count += 1;
    }
  return count;
}
