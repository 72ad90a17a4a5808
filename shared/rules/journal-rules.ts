import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const begin = civilDate('2015-01-01');

/** The largest file that can be attached to a note; storage itself refuses what is larger. */
export const mostAttachmentBytes: readonly DatedRule[] = [
  {
    id: 'most-attachment-bytes',
    value: 15_000_000,
    unit: 'bytes',
    validFrom: begin,
    source: { title: 'Fodfæste: bilag, der kan åbnes på en telefon', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2026-11',
  },
];
