import type { PolicyRow } from '../policy-row.ts';

const rosterKeepers = {
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const satisfies PolicyRow['roles'];

/** What may be done with the duty roster: who has the lifeline when. It names nobody but the staff. */
export const dutyPolicy = {
  'plan-duty': { id: 'M232', purpose: 'follow-up', viewing: 'none', roles: rosterKeepers },
  'change-duty': { id: 'M233', purpose: 'follow-up', viewing: 'none', roles: rosterKeepers },
  'cancel-duty': { id: 'M234', purpose: 'follow-up', viewing: 'none', roles: rosterKeepers },
  'set-duty-hours': {
    id: 'M235',
    purpose: 'follow-up',
    viewing: 'none',
    roles: { 'team-leader': 'own-municipality' },
  },
  'show-duty-roster': {
    id: 'M236',
    purpose: 'follow-up',
    viewing: 'none',
    roles: { caseworker: 'own-municipality', ...rosterKeepers },
  },
  'list-waiting-help': {
    id: 'M237',
    purpose: 'follow-up',
    viewing: {
      da: 'Så dig på listen over dem, der venter på hjælp.',
      en: 'Saw you on the list of those who wait for help.',
    },
    roles: { caseworker: 'own-municipality', ...rosterKeepers },
  },
} as const satisfies Record<string, PolicyRow>;
