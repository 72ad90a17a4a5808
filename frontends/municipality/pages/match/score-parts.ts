import type { ScorePart } from '#kit/parts/match-parts.tsx';
import type { ProposalPart } from '#shared/shapes/match.ts';
import { matchText } from './match.text.ts';

/** The parts as bars with their words; what is not known has none, and is told apart. */
export function knownScores(parts: readonly ProposalPart[]): readonly ScorePart[] {
  return parts
    .filter(({ level }) => level !== 'not-known')
    .map(({ name, bar, level }) => ({
      ...{ name: matchText().part[name], percent: bar, words: matchText().level[level] },
    }));
}
