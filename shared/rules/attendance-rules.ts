import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste';

/** Lessons in a row somebody stays away from before the job broker is told. */
export const awayInARow: readonly DatedRule[] = [
  {
    id: 'away-in-a-row',
    value: 2,
    unit: 'lessons',
    validFrom: civilDate('2015-01-01'),
    source: { title: ownPractice, reference: 'et opkald efter anden gang er hjælp; efter femte er det for sent' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Whole percent of the lessons somebody is there at least: below it the job broker is told. */
export const leastAttendance: readonly DatedRule[] = [
  {
    id: 'least-attendance',
    value: 80,
    unit: 'percent',
    validFrom: civilDate('2015-01-01'),
    source: { title: ownPractice, reference: 'AMU og FGU regner omkring 80 % fremmøde som mødt' },
    confidence: 'medium',
    version: '2026-11',
  },
];

/** Lessons that must have been held before a share says anything. */
export const lessonsBeforeShare: readonly DatedRule[] = [
  {
    id: 'lessons-before-share',
    value: 5,
    unit: 'lessons',
    validFrom: civilDate('2015-01-01'),
    source: { title: ownPractice, reference: 'en andel af få gange siger ingenting' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Weeks ahead that lessons are planned at most; a course without a last day is planned on as it goes. */
export const lessonsPlannedAhead: readonly DatedRule[] = [
  {
    id: 'lessons-planned-ahead',
    value: 52,
    unit: 'weeks',
    validFrom: civilDate('2015-01-01'),
    source: { title: ownPractice, reference: 'et skoleår ad gangen' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Weeks back that lessons of a course that has begun are planned: what was held lately can still be written down. */
export const lessonsPlannedBack: readonly DatedRule[] = [
  {
    id: 'lessons-planned-back',
    value: 8,
    unit: 'weeks',
    validFrom: civilDate('2015-01-01'),
    source: { title: ownPractice, reference: 'længere tilbage husker ingen, hvem der kom' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Answers there must be before it is shown how many chose which face: fewer could point to somebody. */
export const answersBeforeFaces: readonly DatedRule[] = [
  {
    id: 'answers-before-faces',
    value: 5,
    unit: 'answers',
    validFrom: civilDate('2015-01-01'),
    source: { title: 'Den gode ungeindsats', reference: 'celler under fem vises ikke' },
    confidence: 'high',
    version: '2026-11',
  },
];
