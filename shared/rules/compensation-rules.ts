import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const begin = civilDate('2015-01-01');
const version = '2026-11';

/** Months mentor support is granted for at a time. */
export const mentorAtMost: readonly DatedRule[] = [
  {
    ...{ id: 'mentor-support-at-most', value: 6, unit: 'months', validFrom: begin, version },
    source: {
      title: 'Lov om en aktiv beskæftigelsesindsats',
      reference: 'kapitel 26 om mentorstøtte: højst 6 måneder ad gangen; ikke læst efter reformen 1. juli 2026',
    },
    confidence: 'verify',
  },
];

/** Hours a week of personal assistance. */
export const assistanceHoursMost: readonly DatedRule[] = [
  {
    ...{ id: 'personal-assistance-hours', value: 20, unit: 'hours-a-week', validFrom: begin, version },
    source: {
      title: 'Lov om kompensation til handicappede i erhverv m.v.',
      reference: '§ 5: i gennemsnit op til 20 timer om ugen ved 37 timers arbejde; teksten er ikke læst',
    },
    confidence: 'verify',
  },
];

/** Øre an hour, by kind. */
export const compensationRateMost: readonly DatedRule[] = [
  {
    ...{
      id: 'compensation-hourly-most',
      value: 30_000,
      unit: 'ore',
      validFrom: begin,
      version,
      group: 'mentor-support',
    },
    source: { title: 'Fodfæste', reference: 'loven nævner ingen højeste sats for frikøb; 300 kr. fanger slåfejl' },
    confidence: 'verify',
  },
  {
    ...{ id: 'compensation-hourly-most', value: 17_000, unit: 'ore', validFrom: begin, version },
    source: {
      title: 'Bekendtgørelse om satser for personlig assistance',
      reference: 'reguleres hvert år; satsen er ikke slået op',
    },
    confidence: 'verify',
  },
];

/** Days after the end of a month by which its hours are paid, once the company has sent its bill. */
export const compensationPaidWithin: readonly DatedRule[] = [
  {
    ...{ id: 'compensation-paid-within', value: 30, unit: 'days', validFrom: begin, version },
    source: { title: 'Fodfæste', reference: 'betales bagud; offentlige regninger har 30 dage' },
    confidence: 'verify',
  },
];
