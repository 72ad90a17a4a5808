import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** Months from the first day in a small job or job until somebody asks whether the person is still there. */
export const sixMonthCheck: readonly DatedRule[] = [
  {
    id: 'six-month-check',
    value: 6,
    unit: 'months',
    validFrom: civilDate('2015-01-01'),
    source: {
      title: 'Varig Tilknytning til Arbejdsmarkedet (Roskilde, 2021–23)',
      reference: 'fortsat i job efter 6 måneder',
    },
    confidence: 'high',
    version: '2021-01',
  },
];

const ownPractice = 'Fodfæste';

/** Months back that something may be dated when it is registered afterwards. */
export const registeredAtMostAfter: readonly DatedRule[] = [
  {
    id: 'registered-at-most-after',
    value: 60,
    unit: 'months',
    validFrom: civilDate('1990-01-01'),
    source: { title: ownPractice, reference: 'en dato over fem år tilbage er næsten altid en tastefejl' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Months ahead that something may be planned. */
export const plannedAtMostAhead: readonly DatedRule[] = [
  {
    id: 'planned-at-most-ahead',
    value: 12,
    unit: 'months',
    validFrom: civilDate('1990-01-01'),
    source: { title: ownPractice, reference: 'en dato over et år frem er næsten altid en tastefejl' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Months ahead that a placement may be planned to end. */
export const endsAtMostAhead: readonly DatedRule[] = [
  {
    id: 'ends-at-most-ahead',
    value: 72,
    unit: 'months',
    validFrom: civilDate('1990-01-01'),
    source: {
      title: ownPractice,
      reference: 'det længste, der aftales, er et fleksjob på fem år, aftalt op til et år før',
    },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Days before the longest a placement may last that its owner is told. */
export const limitToldBefore: readonly DatedRule[] = [
  {
    ...{ id: 'limit-told-before', value: 14, unit: 'days', validFrom: civilDate('1990-01-01') },
    source: { title: ownPractice, reference: 'så der er tid til at tale med personen og virksomheden' },
    ...{ confidence: 'high', version: '2026-11' },
  },
];

/** Days that may lie between two stretches of one kind in one company for them to count as one. */
export const countedAsOneWithin: readonly DatedRule[] = [
  {
    ...{ id: 'counted-as-one-within', value: 7, unit: 'days', validFrom: civilDate('1990-01-01') },
    source: { title: ownPractice, reference: 'en uges ophold gør ikke praktikken til en ny' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** Months that what a company has said of its employees is relied on. */
export const companyFactsHold: readonly DatedRule[] = [
  {
    ...{ id: 'company-facts-hold', value: 4, unit: 'months', validFrom: civilDate('1990-01-01') },
    source: { title: ownPractice, reference: 'antallet opgøres som et gennemsnit af de seneste fire måneder' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** Work is not at the same time as lessons and conversations. Told, and never in the way: times can be moved. */
export const appointmentsRespected: readonly DatedRule<'asked'>[] = [
  {
    ...{ id: 'other-appointments', value: 'asked', unit: 'text', validFrom: civilDate('1990-01-01') },
    source: { title: ownPractice, reference: 'arbejde, undervisning og samtaler ligger ikke oven i hinanden' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];
