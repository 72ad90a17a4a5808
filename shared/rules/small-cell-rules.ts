import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** A figure of fewer people than this could point to somebody, and is not shown. */
export const smallestCell: readonly DatedRule[] = [
  {
    id: 'smallest-cell',
    value: 5,
    unit: 'answers',
    validFrom: civilDate('2015-01-01'),
    source: {
      title: 'STARs monitor (Jobindsats.dk)',
      reference: 'celler med færre end fem skjules, og det, der ville røbe dem',
    },
    confidence: 'medium',
    version: '2015-01',
  },
];
