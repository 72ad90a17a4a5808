import { partNames, type MatchWeights, type PartName } from '#shared/shapes/match.ts';

/** What every part counts where a municipality has chosen nothing else: the person's own wishes most. */
export const usualWeights: MatchWeights = { wishes: 40, considerations: 25, hours: 15, travel: 10, language: 10 };

/** The points of a fit: those of each part, and their sum. */
export type Points = { readonly parts: Readonly<Record<PartName, number>>; readonly total: number };

/**
 * The points of each part, its bar (0-100) times what it counts (0-100, together 100), and their sum: whole numbers, 10,000
 * where everything fits fully. A page shows a hundredth of them, so that what it shows adds up exactly too.
 */
export function pointsOf(bars: Readonly<Record<PartName, number>>, weights: MatchWeights): Points {
  const part = (name: PartName): number => bars[name] * weights[name];
  const parts = {
    wishes: part('wishes'),
    considerations: part('considerations'),
    hours: part('hours'),
    travel: part('travel'),
    language: part('language'),
  };
  return { parts, total: partNames.reduce((sum, name) => sum + parts[name], 0) };
}
