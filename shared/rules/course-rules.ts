import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste';

/** Whole kroner that one participant's place on a course costs at most; more is nearly always a slip of the fields. */
export const coursePriceAtMost: readonly DatedRule[] = [
  {
    id: 'course-price-at-most',
    value: 100_000,
    unit: 'kroner',
    validFrom: civilDate('1990-01-01'),
    source: {
      title: ownPractice,
      reference: 'et kursus til over 100.000 kr. pr. deltager er næsten altid en tastefejl',
    },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Months ahead that a course may begin when it is posted. */
export const courseBeginsAtMostAhead: readonly DatedRule[] = [
  {
    id: 'course-begins-at-most-ahead',
    value: 24,
    unit: 'months',
    validFrom: civilDate('1990-01-01'),
    source: { title: ownPractice, reference: 'en start over to år frem er næsten altid en tastefejl' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Months ahead that the last day of a course, or of its posting, may lie. */
export const courseEndsAtMostAhead: readonly DatedRule[] = [
  {
    id: 'course-ends-at-most-ahead',
    value: 72,
    unit: 'months',
    validFrom: civilDate('1990-01-01'),
    source: { title: ownPractice, reference: 'de længste forløb (STU, FGU) varer op til tre år efter start' },
    confidence: 'high',
    version: '2026-11',
  },
];
