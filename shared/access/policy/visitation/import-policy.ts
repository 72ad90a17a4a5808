import type { PolicyRow } from '../policy-row.ts';

const authority = { caseworker: 'own-municipality', 'team-leader': 'own-municipality' } as const;

/** What may be done with lists of people that a municipality sends to be referred. */
export const importPolicy = {
  'list-imports': { id: 'V250', purpose: 'visitation', viewing: 'none', roles: authority },
  'offer-referral-list': { id: 'V251', purpose: 'visitation', viewing: 'none', roles: authority },
  'read-referral-list': { id: 'V252', purpose: 'visitation', viewing: 'none', roles: authority },
  'open-import': { id: 'V253', purpose: 'visitation', viewing: 'none', roles: authority },
  'list-import-lines': {
    id: 'V254',
    purpose: 'visitation',
    viewing: {
      da: 'Så dit navn på en liste, som kommunen læste ind.',
      en: 'Saw your name on a list that the municipality read in.',
    },
    roles: authority,
  },
  'confirm-import': {
    id: 'V255',
    purpose: 'visitation',
    viewing: {
      da: 'Henviste dig til indsatsen sammen med andre fra en liste.',
      en: 'Referred you to the effort together with others of a list.',
    },
    roles: authority,
  },
  'cancel-import': { id: 'V256', purpose: 'visitation', viewing: 'none', roles: authority },
  'export-import-result': {
    id: 'V257',
    purpose: 'visitation',
    viewing: {
      da: 'Hentede en fil, hvor dit navn står blandt dem, kommunen allerede kender.',
      en: 'Fetched a file in which your name is among those the municipality knows already.',
    },
    roles: authority,
  },
} as const satisfies Record<string, PolicyRow>;
