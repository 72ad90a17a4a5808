import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** Days an institution still sees a person after the last course, order or assessment ended: time to finish well. */
export const institutionSeesAfter: readonly DatedRule[] = [
  {
    id: 'institution-sees-after',
    value: 30,
    unit: 'days',
    validFrom: civilDate('2015-01-01'),
    source: { title: 'Fodfæste: kun så længe det er nødvendigt', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2015-01',
  },
];
