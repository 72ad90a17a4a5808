import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** Ordinary paid hours a week, without wage subsidy, from which a person counts as self-supporting. */
export const selfSupportingFrom: readonly DatedRule[] = [
  {
    id: 'self-supporting-from',
    value: 37,
    unit: 'hours-a-week',
    validFrom: civilDate('1900-01-01'),
    source: {
      title: 'Fodfæste: egen opgørelse',
      reference: 'VTA nævner selvforsørgelse uden timetal; fuld tid i ordinært job er valgt',
    },
    confidence: 'verify',
    version: '2026-11',
  },
];
