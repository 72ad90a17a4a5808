import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const gdpr = civilDate('2018-05-25');

/** How long the files of an export lie ready for the staff; storage takes them away after it (`short-lived-files.ts`). */
export const journalExportKept: readonly DatedRule[] = [
  {
    id: 'journal-export-kept',
    value: 2,
    unit: 'days',
    validFrom: gdpr,
    source: { title: 'Fodfæste: kopier ligger ikke og bliver glemt', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Within which a person who asks for what is kept about them has it. */
export const accessAnsweredWithin: readonly DatedRule[] = [
  {
    id: 'access-answered-within',
    value: 1,
    unit: 'months',
    validFrom: gdpr,
    source: {
      title: 'Databeskyttelsesforordningen',
      reference: 'artikel 12, stk. 3: uden unødig forsinkelse og senest en måned efter modtagelsen; artikel 15',
    },
    confidence: 'high',
    version: '2018-05',
  },
];
