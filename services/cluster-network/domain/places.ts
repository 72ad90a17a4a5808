import type { Opening } from './opening.ts';

type Places = Pick<Opening, 'takenBy' | 'givenBackBy'>;

/** A placement has a place, unless it was heard to have given it back. Gives the same object where nothing changes. */
export function claim<With extends Places>(before: With, placementId: string): With {
  if (before.takenBy.includes(placementId) || before.givenBackBy.includes(placementId)) return before;
  return { ...before, takenBy: [...before.takenBy, placementId].sort() };
}

/** A placement gave its place back, whether or not its claim was heard. Gives the same object where nothing changes. */
export function giveBack<With extends Places>(before: With, placementId: string): With {
  if (before.givenBackBy.includes(placementId)) return before;
  return {
    ...before,
    takenBy: before.takenBy.filter((id) => id !== placementId),
    givenBackBy: [...before.givenBackBy, placementId].sort(),
  };
}
