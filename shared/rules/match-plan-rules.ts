import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** Days a plan for everyone stays: people and places change, and an old proposal misleads. */
export const matchPlanKeptFor: readonly DatedRule[] = [
  {
    ...{ id: 'match-plan-kept-for', value: 30, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: { title: 'Fodfæste: plan for alle', reference: 'vores eget valg: et gammelt forslag vildleder' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];
