import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;

/** What may be done with the own calendar: each sees their own alone. */
export const calendarPolicy = {
  'show-week': {
    id: 'V240',
    purpose: 'visitation',
    viewing: { da: 'Så dit navn i sin kalender.', en: 'Saw your name in their calendar.' },
    roles: staff,
  },
  'open-calendar-feed': { id: 'V241', purpose: 'administration', viewing: 'none', roles: staff },
  'start-calendar-feed': { id: 'V242', purpose: 'administration', viewing: 'none', roles: staff },
  'end-calendar-feed': { id: 'V243', purpose: 'administration', viewing: 'none', roles: staff },
  'read-calendar-feed': {
    id: 'V244',
    purpose: 'visitation',
    viewing: {
      da: 'Hentede sin kalender, hvor dine forbogstaver står.',
      en: 'Fetched their calendar, in which your initials stand.',
    },
    roles: {},
    anyone: 'municipality',
  },
} as const satisfies Record<string, PolicyRow>;
