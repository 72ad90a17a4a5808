import type { PolicyRow } from '../policy-row.ts';

const leader = { 'team-leader': 'own-municipality' } as const;

/** Who sees what would be erased, and when. */
export const retentionPolicy = {
  'preview-retention': { id: 'V287', purpose: 'administration', viewing: 'none', roles: leader },
  'list-retention-people': {
    id: 'V288',
    purpose: 'administration',
    viewing: {
      da: 'Så dit navn blandt dem, hvis oplysninger skal slettes.',
      en: 'Saw your name among those whose data is to be erased.',
    },
    roles: leader,
  },
} as const satisfies Record<string, PolicyRow>;
