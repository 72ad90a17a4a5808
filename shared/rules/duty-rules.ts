import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste: tæt opfølgning';

/** Hours one watch lasts at most: longer is nearly always a slip of the pen, and nobody is awake for it. */
export const mostHoursOnDuty: readonly DatedRule[] = [
  {
    ...{ id: 'most-hours-on-duty', value: 24, unit: 'hours-a-day', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: en vagt varer højst et døgn' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** Days ahead that a gap in the roster is shown to whoever leads the team. */
export const gapsShownAhead: readonly DatedRule[] = [
  {
    ...{ id: 'duty-gaps-shown-ahead', value: 14, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: så der er tid til at finde en kollega' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];
