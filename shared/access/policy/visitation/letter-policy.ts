import type { PolicyRow } from '../policy-row.ts';

const inConversation = { caseworker: 'own-municipality', 'job-broker': 'own-municipality' } as const;

/** Letters on paper to a person. */
export const letterPolicy = {
  'record-letter-printed': {
    id: 'V292',
    purpose: 'visitation',
    viewing: {
      da: 'Skrev, at et brev til dig blev skrevet ud eller sendt.',
      en: 'Wrote that a letter to you was printed or sent.',
    },
    roles: inConversation,
  },
  'list-letters': {
    id: 'V293',
    purpose: 'visitation',
    viewing: { da: 'Så, hvilke breve du har fået.', en: 'Saw which letters you were sent.' },
    roles: inConversation,
  },
} as const satisfies Record<string, PolicyRow>;
