import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** Days a seat that became free is held for the one who waited longest, the day of the offer not counted. */
export const seatHeldWithin: readonly DatedRule[] = [
  {
    id: 'seat-held-within',
    value: 5,
    unit: 'days',
    validFrom: civilDate('2015-01-01'),
    source: { title: 'Fodfæste: der er tid til at spørge personen', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2026-11',
  },
];
