import type { PolicyRow } from '../policy-row.ts';

const whoPlans = {
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const satisfies PolicyRow['roles'];

/** What may be done with a plan for everyone. */
export const matchPlanPolicy = {
  'ask-match-plan': { id: 'M110', purpose: 'matching', viewing: 'none', roles: whoPlans },
  'list-match-plans': { id: 'M111', purpose: 'matching', viewing: 'none', roles: whoPlans },
  'open-match-plan': { id: 'M112', purpose: 'matching', viewing: 'none', roles: whoPlans },
  'list-match-plan-people': {
    id: 'M113',
    purpose: 'matching',
    viewing: {
      da: 'Så et forslag til, hvem der kunne få hvilken plads.',
      en: 'Saw a proposal of who could have which place.',
    },
    roles: whoPlans,
  },
  'decide-match-plan-person': {
    id: 'M114',
    purpose: 'matching',
    viewing: {
      da: 'Skrev, om forslaget til en plads for dig skulle følges.',
      en: 'Wrote whether the proposed place for you was to be followed.',
    },
    roles: whoPlans,
  },
} as const satisfies Record<string, PolicyRow>;
