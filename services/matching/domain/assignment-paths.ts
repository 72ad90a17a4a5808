/**
 * What it costs to reach each opening in one search, and which is the nearest of those not yet left: a bucket for each
 * whole cost (Dial 1969), since points are whole and small. Everything is put back by `settle`, which takes no longer
 * than the search did.
 */
export type Paths = {
  /** What it costs to reach each opening; `far` where none has. */
  readonly cost: Int32Array;
  /** Who would move into it. */
  readonly from: Int32Array;
  readonly far: number;
  readonly reach: (opening: number, through: number) => void;
  /** Takes out the nearest below `least`, or -1 where there is none. */
  readonly nearest: (least: number) => number;
  /** Ends a search that cost `least`: the prices of those taken out rise by what was left of it. */
  readonly settle: (prices: Int32Array, least: number) => void;
};

/** Paths among so many openings, none of which costs more than `most`. */
export function openPaths(openings: number, most: number): Paths {
  const far = most + 1;
  const cost = new Int32Array(openings).fill(far);
  const from = new Int32Array(openings);
  const buckets = new Int32Array(far + 1).fill(-1);
  const next = new Int32Array(openings);
  const previous = new Int32Array(openings);
  const isTaken = new Uint8Array(openings);
  const reached = new Int32Array(openings);
  let count = 0;
  let lowest = 0;

  function reach(opening: number, through: number): void {
    if (cost[opening] === far) {
      reached[count] = opening;
      count += 1;
    } else unlink(opening);
    cost[opening] = through;
    const after = buckets[through] as number;
    next[opening] = after;
    previous[opening] = -1;
    if (after >= 0) previous[after] = opening;
    buckets[through] = opening;
  }

  function unlink(opening: number): void {
    const after = next[opening] as number;
    const before = previous[opening] as number;
    if (before >= 0) next[before] = after;
    else buckets[cost[opening] as number] = after;
    if (after >= 0) previous[after] = before;
  }

  function nearest(least: number): number {
    while (lowest < least && (buckets[lowest] as number) < 0) lowest += 1;
    if (lowest >= least) return -1;
    const opening = buckets[lowest] as number;
    unlink(opening);
    isTaken[opening] = 1;
    return opening;
  }

  function settle(prices: Int32Array, least: number): void {
    for (let each = 0; each < count; each += 1) {
      const opening = reached[each] as number;
      const through = cost[opening] as number;
      if (isTaken[opening]) prices[opening] = (prices[opening] as number) + (least - through);
      else buckets[through] = -1;
      isTaken[opening] = 0;
      cost[opening] = far;
    }
    count = 0;
    lowest = 0;
  }

  return { cost, from, far, reach, nearest, settle };
}
