import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];
const staffAndLeader = { ...staff, 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];
const own = { purpose: 'own-data', viewing: 'none', roles: { candidate: 'self' } } as const;

/** What may be done with descriptions of how somebody works. */
export const evidencePackPolicy = {
  'list-evidence-packs': {
    id: 'M250',
    purpose: 'follow-up',
    viewing: { da: 'Læste beskrivelsen af dit arbejde.', en: 'Read the description of your work.' },
    roles: staffAndLeader,
  },
  'draft-evidence-pack': {
    id: 'M251',
    purpose: 'follow-up',
    viewing: { da: 'Begyndte på en beskrivelse af dit arbejde.', en: 'Began a description of your work.' },
    roles: staff,
  },
  'change-evidence-pack': {
    id: 'M252',
    purpose: 'follow-up',
    viewing: { da: 'Rettede i beskrivelsen af dit arbejde.', en: 'Changed the description of your work.' },
    roles: staff,
  },
  'send-evidence-pack': {
    id: 'M253',
    purpose: 'follow-up',
    viewing: {
      da: 'Sendte beskrivelsen af dit arbejde til dig, så du kan læse den først.',
      en: 'Sent you the description of your work, so that you read it first.',
    },
    roles: staff,
  },
  'read-pack-together': {
    id: 'M254',
    purpose: 'follow-up',
    viewing: {
      da: 'Læste beskrivelsen sammen med dig og skrev ned, hvad du sagde.',
      en: 'Read the description with you and wrote down what you said.',
    },
    roles: staff,
  },
  'decline-pack-correction': {
    id: 'M255',
    purpose: 'follow-up',
    viewing: {
      da: 'Svarede på den rettelse, du bad om i beskrivelsen.',
      en: 'Answered the correction you asked for in the description.',
    },
    roles: staff,
  },
  'issue-evidence-pack': {
    id: 'M256',
    purpose: 'follow-up',
    viewing: { da: 'Udstedte beskrivelsen af dit arbejde.', en: 'Issued the description of your work.' },
    roles: staff,
  },
  'give-evidence-pack': {
    id: 'M257',
    purpose: 'follow-up',
    viewing: {
      da: 'Gav beskrivelsen af dit arbejde videre til nogen.',
      en: 'Gave the description of your work to somebody.',
    },
    roles: staff,
  },
  'withdraw-evidence-pack': {
    id: 'M258',
    purpose: 'follow-up',
    viewing: { da: 'Trak en beskrivelse af dit arbejde tilbage.', en: 'Withdrew a description of your work.' },
    roles: staff,
  },
  'print-evidence-pack': {
    id: 'M259',
    purpose: 'follow-up',
    viewing: {
      da: 'Hentede beskrivelsen af dit arbejde på papir.',
      en: 'Fetched the description of your work on paper.',
    },
    roles: staffAndLeader,
  },
  'list-my-evidence-packs': { id: 'M260', ...own },
  'answer-my-evidence-pack': { id: 'M261', ...own },
  'print-my-evidence-pack': { id: 'M262', ...own },
} as const satisfies Record<string, PolicyRow>;
