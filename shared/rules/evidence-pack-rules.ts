import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste';
const begin = civilDate('2015-01-01');

/** Days a person has to read a description of their work before it may be given on without their comment. */
export const packReadWithin: readonly DatedRule[] = [
  {
    ...{ id: 'evidence-pack-read-within', value: 14, unit: 'days', validFrom: begin, version: '2026-11' },
    source: {
      title: 'Forvaltningsloven § 19 og § 21',
      reference: 'partshøring med en frist; loven nævner ingen dage, 14 dage er vores eget valg',
    },
    confidence: 'verify',
  },
];

/** Months one that was issued is kept. */
export const packKept: readonly DatedRule[] = [
  {
    ...{ id: 'evidence-pack-kept', value: 60, unit: 'months', validFrom: begin, version: '2026-11' },
    source: {
      title: 'Databeskyttelsesforordningen',
      reference: 'artikel 5, stk. 1, litra e: grundlaget for en afgørelse følger sagen; 5 år er vores eget valg',
    },
    confidence: 'verify',
  },
];

/** Months one that was never issued is kept. */
export const packDraftKept: readonly DatedRule[] = [
  {
    ...{ id: 'evidence-pack-draft-kept', value: 6, unit: 'months', validFrom: begin, version: '2026-11' },
    source: { title: ownPractice, reference: 'en kladde, der ikke blev til noget, har tjent sit formål' },
    confidence: 'verify',
  },
];

/** Months what was seen of how somebody works is kept. */
export const observationKept: readonly DatedRule[] = [
  {
    ...{ id: 'work-observation-kept', value: 60, unit: 'months', validFrom: begin, version: '2026-11' },
    source: {
      title: 'Databeskyttelsesforordningen',
      reference: 'artikel 5, stk. 1, litra e: som det, den bliver til; 5 år er vores eget valg',
    },
    confidence: 'verify',
  },
];
