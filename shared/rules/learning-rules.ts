import { civilDate } from '#shared/kernel/time.ts';
import type { DatedRule } from './dated-rule.ts';

const ocn = 'OCN Danmark: kvalitetssikring af kompetencebeviser';

/** Of a hundred assessments that an institution approves, how many another of its assessors must look at anew. */
export const verifiedInternally: readonly DatedRule[] = [
  {
    id: 'verified-internally',
    value: 33,
    unit: 'percent',
    validFrom: civilDate('2015-01-01'),
    source: { title: ocn, reference: 'intern verifikation af mindst 33 % af bedømmelserne' },
    confidence: 'verify',
    version: '2015-01',
  },
];

/** Of a hundred assessments that an institution approves, how many somebody from outside must sample. */
export const sampledExternally: readonly DatedRule[] = [
  {
    id: 'sampled-externally',
    value: 20,
    unit: 'percent',
    validFrom: civilDate('2015-01-01'),
    source: { title: ocn, reference: 'ekstern stikprøve af mindst 20 % af bedømmelserne' },
    confidence: 'verify',
    version: '2015-01',
  },
];

/** Months after which what was seen says too little about what a person can do now. */
export const evidenceNoOlderThan: readonly DatedRule[] = [
  {
    id: 'evidence-no-older-than',
    value: 120,
    unit: 'months',
    validFrom: civilDate('2015-01-01'),
    source: { title: 'Fodfæste: vores egen grænse mod tastefejl', reference: 'vores egen praksis' },
    confidence: 'high',
    version: '2015-01',
  },
];
