import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const fewSteadyPeople = { title: 'Fodfæste: få og faste mennesker', reference: 'vores egen praksis' } as const;

/** Months that a colleague may be away at a time; longer is a slip of the year. */
export const absenceAtMost: readonly DatedRule[] = [
  {
    id: 'absence-at-most',
    value: 24,
    unit: 'months',
    validFrom: civilDate('2015-01-01'),
    source: fewSteadyPeople,
    confidence: 'high',
    version: '2015-01',
  },
];

/** From so many contact persons on, a leader looks at it: relations shall be few and steady (VIVIRK). */
export const manyContactPersons: readonly DatedRule[] = [
  {
    id: 'many-contact-persons',
    value: 3,
    unit: 'people',
    validFrom: civilDate('2015-01-01'),
    source: fewSteadyPeople,
    confidence: 'high',
    version: '2015-01',
  },
];
