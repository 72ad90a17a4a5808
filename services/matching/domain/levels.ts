import type { FitLevel } from '#shared/shapes/match.ts';

const almostFromBar = 75;
const partlyFromBar = 40;

/** The word for a bar of 0-100. The only place where one becomes the other, so that they never disagree. */
export function levelOf(bar: number): FitLevel {
  if (bar >= 100) return 'fully';
  if (bar >= almostFromBar) return 'almost';
  return bar >= partlyFromBar ? 'partly' : 'little';
}
