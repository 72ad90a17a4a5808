import type { Assignment, AssignmentProblem } from './assignment.ts';

/** What is wrong with a plan that is said to be the best; none proves it. */
export const certificateFaults = [
  'place-of-no-pair',
  'too-many-at-an-opening',
  'below-nothing',
  'pair-worth-more',
  'bound-not-met',
] as const;
export type CertificateFault = (typeof certificateFaults)[number];

export type Certificate = {
  readonly placed: number;
  /** The points of the plan, and what no plan can exceed: the same number where it is the best. */
  readonly total: number;
  readonly bound: number;
  readonly faults: readonly CertificateFault[];
};

/**
 * Whether a plan is the best there is, found without the code that made it: every place is of a pair and there is room;
 * gains and prices are never below 0, and no pair is worth more than the two together. Then no plan can have more points
 * than all gains and all places at their prices, and a plan that has as many is the best (duality).
 */
export function certificateOf(problem: AssignmentProblem, { placed, gains, prices }: Assignment): Certificate {
  const { starts, openings, points, places } = problem;
  const found = new Set<CertificateFault>();
  const taken = new Int32Array(places.length);
  let [total, bound, inPlace] = [0, 0, 0];
  for (let person = 0; person < starts.length - 1; person += 1) {
    const gain = gains[person] as number;
    const opening = placed[person] as number;
    let isPair = opening < 0;
    if (gain < 0) found.add('below-nothing');
    bound += gain;
    for (let pair = starts[person] as number; pair < (starts[person + 1] as number); pair += 1) {
      const other = openings[pair] as number;
      const worth = points[pair] as number;
      if ((places[other] as number) > 0 && worth > gain + (prices[other] as number)) found.add('pair-worth-more');
      if (other !== opening) continue;
      isPair = true;
      total += worth;
    }
    if (!isPair) found.add('place-of-no-pair');
    if (opening < 0) continue;
    inPlace += 1;
    taken[opening] = (taken[opening] as number) + 1;
  }
  places.forEach((room, opening) => {
    const price = prices[opening] as number;
    if (price < 0) found.add('below-nothing');
    if ((taken[opening] as number) > room) found.add('too-many-at-an-opening');
    bound += room * price;
  });
  if (total !== bound) found.add('bound-not-met');
  return { placed: inPlace, total, bound, faults: certificateFaults.filter((fault) => found.has(fault)) };
}
