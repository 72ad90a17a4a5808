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

/** Days a learning record stays open after a person's effort was closed: time to assess what the person has shown. */
export const learningGoesOnAfterEffort: readonly DatedRule[] = [
  {
    id: 'learning-goes-on-after-effort',
    value: 90,
    unit: 'days',
    validFrom: civilDate('2015-01-01'),
    source: {
      title: 'Fodfæste: et kompetencebevis går ikke tabt, fordi et forløb slutter',
      reference: 'vores egen praksis',
    },
    confidence: 'high',
    version: '2015-01',
  },
];
