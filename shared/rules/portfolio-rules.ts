import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** For how long a certificate is kept for its holder: `for-life`, or until they ask for it to go. */
export const certificatesKept: readonly DatedRule<'for-life'>[] = [
  {
    id: 'certificates-kept',
    value: 'for-life',
    unit: 'text',
    validFrom: civilDate('2018-05-25'),
    source: {
      title: 'Databeskyttelsesforordningen',
      reference:
        'Art. 6, stk. 1, litra a, og art. 17: beviset ligger hos borgeren selv, på borgerens eget ønske, og slettes, når borgeren beder om det. Ikke bundet til en alder, en enhed eller en kommune',
    },
    confidence: 'verify',
    version: '2026-11',
  },
];

/** For how many days a link to a portfolio works at most. */
export const sharedAtMost: readonly DatedRule[] = [
  {
    id: 'portfolio-shared-at-most',
    value: 180,
    unit: 'days',
    validFrom: civilDate('1900-01-01'),
    source: { title: 'Fodfæste: egen regel', reference: 'Et link skal ikke virke længere end det, det blev givet til' },
    confidence: 'verify',
    version: '2026-11',
  },
];
