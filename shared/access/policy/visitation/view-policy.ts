import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;

/** Lists of people that staff come back to, and those that are taken along with CPR numbers. */
export const viewPolicy = {
  'save-view': { id: 'V259', purpose: 'visitation', viewing: 'none', roles: staff },
  'list-views': { id: 'V260', purpose: 'visitation', viewing: 'none', roles: staff },
  'change-view': { id: 'V261', purpose: 'visitation', viewing: 'none', roles: staff },
  'delete-view': { id: 'V272', purpose: 'visitation', viewing: 'none', roles: staff },
  'export-work-with-cpr': {
    id: 'V273',
    purpose: 'visitation',
    viewing: {
      da: 'Hentede en arbejdsliste med dit navn og CPR-nummer til et regneark.',
      en: 'Fetched a work list with your name and CPR number as a spreadsheet.',
    },
    roles: { caseworker: 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
