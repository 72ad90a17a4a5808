import { civilDate } from '#shared/kernel/time.ts';
import type { BreakOffRuleId } from '#shared/shapes/break-off-signs.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste: tæt opfølgning';

/** How many answers in a row make each a sign; a rule that is not among them makes none. */
export type BreakOffRules = Readonly<Partial<Record<BreakOffRuleId, number>>>;

/** What is a sign that a placement may break off: stated answers alone, no score and no chance in per cent. */
export const breakOffRules: readonly DatedRule<BreakOffRules>[] = [
  {
    id: 'break-off-signs',
    value: {
      'not-well': 2,
      'tasks-wrong': 1,
      'way-out': 1,
      'sides-differ': 1,
      silent: 2,
      'help-waits': 1,
      'away-not-told': 1,
      'away-in-a-row': 2,
    },
    ...{ unit: 'text', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: det, de selv siger, og aldrig et gæt' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** Days back that what was said is a sign; older words are history. */
export const signsLookBack: readonly DatedRule[] = [
  {
    ...{ id: 'break-off-signs-look-back', value: 35, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: det, der blev sagt for længe siden, er historie' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];
