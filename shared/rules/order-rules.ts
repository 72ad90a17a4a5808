import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste';
const vivirk = "ViVirk'R (2019)";
const since = civilDate('1990-01-01');

/** Øre a week that a training site's package costs at most; more is nearly always a slip of the fields. */
export const packagePriceAtMost: readonly DatedRule[] = [
  {
    id: 'package-price-at-most',
    value: 2_500_000,
    unit: 'ore',
    validFrom: since,
    source: { title: ownPractice, reference: 'en pakke til over 25.000 kr. om ugen er næsten altid en tastefejl' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Business days from a training site's yes until the person has been there on a visit. */
export const visitWithin: readonly DatedRule[] = [
  {
    id: 'order-visit-within',
    value: 10,
    unit: 'business-days',
    validFrom: since,
    source: { title: vivirk, reference: 'den unge besøger stedet før opstart; fristen er vores egen' },
    confidence: 'medium',
    version: '2026-11',
  },
];

/** Weeks that a start-up period lasts where nothing else is agreed; then the evaluation meeting is due. */
export const startUpWeeks: readonly DatedRule[] = [
  {
    id: 'order-start-up-weeks',
    value: 6,
    unit: 'weeks',
    validFrom: since,
    source: {
      title: vivirk,
      reference: 'opstartsforløb, derefter evalueringsmøde; længden er vores eget udgangspunkt',
    },
    confidence: 'medium',
    version: '2026-11',
  },
];

/** Days before the last day of an order that the municipality is asked what comes next. */
export const endingSoon: readonly DatedRule[] = [
  {
    id: 'order-ending-soon',
    value: 14,
    unit: 'days',
    validFrom: since,
    source: { title: ownPractice, reference: 'ingen står uden et næste skridt, når en bestilling slutter' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Days after the last day that a training site still sees somebody who was there, to write its end report. */
export const siteSeesAfterEnd: readonly DatedRule[] = [
  {
    id: 'site-sees-after-end',
    value: 30,
    unit: 'days',
    validFrom: since,
    source: { title: ownPractice, reference: 'tid til slutrapport og regning; derefter er personen ikke stedets' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Months back that something may be dated when it is registered afterwards, and months ahead that it may be planned. */
export const orderDays: {
  readonly back: readonly DatedRule[];
  readonly ahead: readonly DatedRule[];
  readonly endAhead: readonly DatedRule[];
} = {
  back: [asTyped('order-registered-at-most-after', 24, 'en dato over to år tilbage er næsten altid en tastefejl')],
  ahead: [asTyped('order-planned-at-most-ahead', 12, 'en start over et år frem er næsten altid en tastefejl')],
  endAhead: [asTyped('order-ends-at-most-ahead', 60, 'de længste ressourceforløb varer op til fem år')],
};

function asTyped(id: string, value: number, reference: string): DatedRule {
  return {
    ...{ id, value },
    unit: 'months',
    validFrom: since,
    source: { title: ownPractice, reference },
    confidence: 'high',
    version: '2026-11',
  };
}
