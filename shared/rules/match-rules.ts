import { civilDate } from '#shared/kernel/time.ts';
import type { PartWeights } from '#shared/shapes/match-weights.ts';
import type { DatedRule } from './dated-rule.ts';

const ours = {
  unit: 'percent',
  source: {
    title: 'Fodfæste: det tæller i et match',
    reference: 'vores eget valg: personens egne ønsker tæller mest (VTA 6); kommunen kan vælge andet',
  },
} as const;
const nothingMore = { surroundings: 0, pace: 0, support: 0, development: 0, load: 0 };

/** What each part of a proposal counts where a municipality has chosen nothing else: the person's own wishes most. */
export const usualPartWeights: readonly DatedRule<PartWeights>[] = [
  {
    ...{ id: 'match-weights-usual', ...ours, confidence: 'high' },
    value: { wishes: 40, considerations: 25, hours: 15, travel: 10, language: 10, ...nothingMore },
    ...{ validFrom: civilDate('1900-01-01'), validTo: civilDate('2026-11-27'), version: '2026-11' },
  },
  {
    ...{ id: 'match-weights-usual', ...ours, confidence: 'high' },
    value: {
      ...{ wishes: 36, considerations: 23, hours: 13, travel: 9, language: 9 },
      ...{ surroundings: 3, pace: 2, support: 2, development: 2, load: 1 },
    },
    ...{ validFrom: civilDate('2026-11-28'), version: '2026-11-28' },
  },
];

/** Months after which what somebody said of themselves or of an opening is asked about again. */
export const saidLongAgoAfter: readonly DatedRule[] = [
  {
    ...{ id: 'match-said-long-ago', value: 6, unit: 'months', validFrom: civilDate('1900-01-01') },
    source: {
      title: 'Fodfæste: forslag og deres grundlag',
      reference: 'vores eget valg: ønsker og pladser ændrer sig',
    },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];
