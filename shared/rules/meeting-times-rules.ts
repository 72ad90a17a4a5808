import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const source = (reference: string) => ({ title: 'Fodfæste', reference });
const always = civilDate('2015-01-01');

/** Business days until whoever has not answered times for a match meeting is reminded, once. */
export const timesRemindedAfter: readonly DatedRule[] = [
  {
    ...{ id: 'meeting-times-reminded', value: 2, unit: 'business-days', validFrom: always },
    source: source('de fleste svarer samme dag; to dage er ro nok til at spørge igen'),
    ...{ confidence: 'high', version: '2026-11' },
  },
];

/** Business days until the one who asked is told that somebody has not answered. */
export const timesUnansweredAfter: readonly DatedRule[] = [
  {
    ...{ id: 'meeting-times-unanswered', value: 4, unit: 'business-days', validFrom: always },
    source: source('svarer de stadig ikke, skal nogen ringe, mens tiderne ligger forude'),
    ...{ confidence: 'high', version: '2026-11' },
  },
];

/** Days that a link to times can be opened at most; it ends before, with the last of the times. */
export const timesLinkOpens: readonly DatedRule[] = [
  {
    ...{ id: 'meeting-times-link-opens', value: 30, unit: 'days', validFrom: always },
    source: source('linket lever, så længe der er noget at svare på'),
    ...{ confidence: 'high', version: '2026-11' },
  },
];
