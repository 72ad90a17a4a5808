import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste: timer og fremmøde';

/** Hours somebody can be at work on one day: what the daily rest of eleven hours leaves. */
export const mostHoursADay: readonly DatedRule[] = [
  {
    ...{ id: 'most-hours-a-day', value: 13, unit: 'hours-a-day', validFrom: civilDate('1900-01-01') },
    source: { title: 'Arbejdsmiljøloven', reference: '§ 50, stk. 1: en hvileperiode på mindst 11 timer' },
    ...{ confidence: 'medium', version: '2026-11' },
  },
];

/** Days in a row that somebody stays away before the owner is told. */
export const daysAwayInARow: readonly DatedRule[] = [
  {
    ...{ id: 'days-away-in-a-row', value: 2, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: et opkald efter anden gang er hjælp' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** Days without a word of attendance, where days are agreed, before the owner is told: silence is a sign too. */
export const silentDays: readonly DatedRule[] = [
  {
    ...{ id: 'silent-days', value: 7, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: en uge uden et ord er noget at spørge om' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** Days after which the owner is asked about a pause without a last day. */
export const openPauseAsked: readonly DatedRule[] = [
  {
    ...{ id: 'open-pause-asked', value: 14, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: en plads, der venter, må ikke blive glemt' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];
