import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

/** What to ask companies for: by those who may see who suits what. */
export const adjustmentsPolicy = {
  'propose-network-adjustments': {
    id: 'M190',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvad virksomheder kan spørges om, så en plads passer til dig.',
      en: 'Saw what companies can be asked for, so that a place suits you.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'propose-candidate-adjustments': {
    id: 'M191',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvad der kan få en arbejdsplads til at passe til dig.',
      en: 'Saw what can make a workplace suit you.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'propose-opening-adjustments': {
    id: 'M192',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvad der kan få en ledig plads til at passe til dig.',
      en: 'Saw what can make a free place suit you.',
    },
    roles: staff,
  },
} as const satisfies Record<string, PolicyRow>;
