import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste';
const always = civilDate('2015-01-01');

/** Days that a link to the preparation can be opened after it was sent; it ends before, once it was used. */
export const preparationLinkOpens: readonly DatedRule[] = [
  {
    id: 'preparation-link-opens',
    value: 14,
    unit: 'days',
    validFrom: always,
    source: {
      title: ownPractice,
      reference: 'tid nok til at svare i ro, og ikke et link, der ligger fremme for altid',
    },
    confidence: 'high',
    version: '2026-11',
  },
];

/** How often personal links may be tried within so many minutes: one link, and by one caller among one person’s links. */
export type LinkLimit = { readonly perLink: number; readonly perCaller: number; readonly minutes: number };

/** More than anybody needs who answers ten questions and writes while the phone saves; far too few to guess or to wear down. */
export const linkLimit: readonly DatedRule<LinkLimit>[] = [
  {
    id: 'personal-link-limit',
    value: { perLink: 90, perCaller: 120, minutes: 15 },
    unit: 'text',
    validFrom: always,
    source: { title: ownPractice, reference: 'et link, der er faldet i andres hænder, kan ikke prøves i ét væk' },
    confidence: 'high',
    version: '2026-11',
  },
];
