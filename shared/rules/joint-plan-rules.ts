import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ours = { title: 'Fodfæste: fælles plan', reference: 'vores eget valg' };

/** Days after the last day to join until rows and plan are gone. */
export const jointRowsKeptFor: readonly DatedRule[] = [
  {
    ...{ id: 'joint-rows-kept-for', value: 14, unit: 'days', validFrom: civilDate('1900-01-01'), source: ours },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** With fewer rows in all, points could point to somebody. */
export const jointRowsAtLeast: readonly DatedRule[] = [
  {
    ...{ id: 'joint-rows-at-least', value: 5, unit: 'people', validFrom: civilDate('1900-01-01') },
    source: { title: 'STARs monitor (Jobindsats.dk)', reference: 'grupper med færre end fem vises ikke' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** The longest that municipalities have to join, in days: rows grow old. */
export const jointPlanOpenAtMost: readonly DatedRule[] = [
  {
    ...{ id: 'joint-plan-open-at-most', value: 21, unit: 'days', validFrom: civilDate('1900-01-01'), source: ours },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];
