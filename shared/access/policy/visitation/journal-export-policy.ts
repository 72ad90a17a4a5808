import type { PolicyRow } from '../policy-row.ts';

const authority = { caseworker: 'own-municipality', 'team-leader': 'own-municipality' } as const;

/** What may be done to make a person's whole journal files: the right of access (GDPR, article 15). */
export const journalExportPolicy = {
  'export-journal': {
    id: 'V235',
    purpose: 'visitation',
    viewing: {
      da: 'Tog hele din journal ud som fil. Hvorfor står i dit forløb hos kommunen.',
      en: 'Made your whole journal a file. Why stands with the municipality.',
    },
    roles: authority,
  },
  'list-journal-exports': {
    id: 'V236',
    purpose: 'visitation',
    viewing: {
      da: 'Så, hvornår din journal er taget ud som fil.',
      en: 'Saw when your journal was made a file.',
    },
    roles: authority,
  },
  'open-journal-export': {
    id: 'V237',
    purpose: 'visitation',
    viewing: { da: 'Hentede filen med hele din journal.', en: 'Fetched the file with your whole journal.' },
    roles: authority,
  },
  'hand-over-journal': {
    id: 'V238',
    purpose: 'visitation',
    viewing: {
      da: 'Gav dig alt, kommunen har skrevet om dig.',
      en: 'Gave you everything the municipality has written about you.',
    },
    roles: authority,
  },
  'list-journal-requests': {
    id: 'V239',
    purpose: 'visitation',
    viewing: {
      da: 'Så dit navn blandt dem, der har bedt om at få alt, kommunen har skrevet.',
      en: 'Saw your name among those who asked for everything the municipality has written.',
    },
    roles: authority,
  },
  'ask-for-journal': {
    id: 'V285',
    purpose: 'own-data',
    viewing: {
      da: 'Bad om at få alt, kommunen har skrevet om dig.',
      en: 'Asked for everything the municipality has written about you.',
    },
    roles: { candidate: 'self' },
  },
  'list-my-journal-wishes': { id: 'V286', purpose: 'own-data', viewing: 'none', roles: { candidate: 'self' } },
} as const satisfies Record<string, PolicyRow>;
