import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste: tæt opfølgning';

/** How often is asked, by how far a placement has come: until a day of it, and for ever in the last. */
export type CheckInPhases = {
  /** Days after the first day at work, and after a pause, on which is asked first. */
  readonly firstAfter: number;
  readonly phases: readonly { readonly untilDay?: number; readonly everyDays: number }[];
};

/** Dense in the first weeks, then rarer: a broken-off course comes from missing follow-up. */
export const checkInPhases: readonly DatedRule<CheckInPhases>[] = [
  {
    id: 'check-in-phases',
    value: {
      firstAfter: 2,
      phases: [{ untilDay: 28, everyDays: 7 }, { untilDay: 91, everyDays: 14 }, { everyDays: 28 }],
    },
    ...{ unit: 'text', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: tættest i de første uger' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** Days after which whoever has not answered is reminded, once. */
export const checkInRemindedAfter: readonly DatedRule[] = [
  {
    ...{ id: 'check-in-reminded-after', value: 2, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: en venlig påmindelse, og kun én' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** Days within which a check-in is answered; silence after them is a sign, and the owner follows up. */
export const checkInAnsweredWithin: readonly DatedRule[] = [
  {
    ...{ id: 'check-in-answered-within', value: 5, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'vores egen praksis: tavshed er også et svar' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];

/** Days that a link to a check-in opens at most, also past the day by which it is to be answered: a late answer is one. */
export const checkInLinkOpens: readonly DatedRule[] = [
  {
    ...{ id: 'check-in-link-opens', value: 14, unit: 'days', validFrom: civilDate('1900-01-01') },
    source: { title: ownPractice, reference: 'et sent svar er også et svar; nye spørgsmål afløser de gamle' },
    ...{ confidence: 'verify', version: '2026-11' },
  },
];
