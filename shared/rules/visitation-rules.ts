import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

/** Days from referral to the first conversation at the latest. */
export const firstConversationWithin: readonly DatedRule[] = [
  {
    id: 'first-conversation-within',
    value: 7,
    unit: 'days',
    validFrom: civilDate('2015-01-01'),
    validTo: civilDate('2026-06-30'),
    source: { title: 'Den gode ungeindsats (STAR, 2017)', reference: 'første samtale inden for en uge' },
    confidence: 'high',
    version: '2015-01',
  },
  {
    id: 'first-conversation-within',
    value: 7,
    unit: 'days',
    validFrom: civilDate('2026-07-01'),
    source: { title: 'LOV 1750 af 29/12/2025', reference: 'kontaktforløb; en uge er videreført fra STAR 2017' },
    confidence: 'verify',
    version: '2026-07',
  },
];

const alwaysANextStep = { title: 'Fodfæste: altid et næste skridt', reference: 'vores egen praksis' } as const;

/** Days until something has been done about the next step (a match looked for, a placement started) at the latest. */
export const nextStepWithin: readonly DatedRule[] = [
  {
    id: 'next-step-within',
    value: 14,
    unit: 'days',
    validFrom: civilDate('2015-01-01'),
    source: alwaysANextStep,
    confidence: 'high',
    version: '2015-01',
  },
];

/** Days from the start or change of a placement to the follow-up at the latest. */
export const followUpWithin: readonly DatedRule[] = [
  {
    id: 'follow-up-within',
    value: 14,
    unit: 'days',
    validFrom: civilDate('2015-01-01'),
    source: alwaysANextStep,
    confidence: 'high',
    version: '2015-01',
  },
];

/** Days until a company that asked for another time of a match meeting has its answer at the latest. */
export const companyAnsweredWithin: readonly DatedRule[] = [
  {
    id: 'company-answered-within',
    value: 1,
    unit: 'days',
    validFrom: civilDate('2015-01-01'),
    source: { title: 'Fodfæste: virksomheden venter ikke', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2015-01',
  },
];

/** Days until somebody has said what became of a placement whose planned end has passed, at the latest. */
export const endRegisteredWithin: readonly DatedRule[] = [
  {
    id: 'end-registered-within',
    value: 7,
    unit: 'days',
    validFrom: civilDate('2015-01-01'),
    source: { title: 'Fodfæste: ingen plads ender i stilhed', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2015-01',
  },
];

/** Days a company still sees a person after the placement ended or the match meeting was held: time to finish well. */
export const companySeesAfter: readonly DatedRule[] = [
  {
    id: 'company-sees-after',
    value: 30,
    unit: 'days',
    validFrom: civilDate('2015-01-01'),
    source: { title: 'Fodfæste: kun så længe det er nødvendigt', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2015-01',
  },
];

/** Months back that an act may be written down after it happened; earlier is a slip of the pen. */
export const writtenDownWithin: readonly DatedRule[] = [
  {
    id: 'written-down-within',
    value: 60,
    unit: 'months',
    validFrom: civilDate('2015-01-01'),
    source: { title: 'Fodfæste: rimelige datoer', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2015-01',
  },
];

/** The most hours a week anybody can be offered: full time. */
export const fullTime: readonly DatedRule[] = [
  {
    id: 'full-time',
    value: 37,
    unit: 'hours-a-week',
    validFrom: civilDate('1990-09-01'),
    source: { title: 'Lov om en aktiv beskæftigelsesindsats § 61, stk. 2', reference: 'højst 37 timer om ugen' },
    confidence: 'high',
    version: '1990-09',
  },
];
