import type { PolicyRow } from '../policy-row.ts';

const leaders = { 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];

/** What may be done with a plan that municipalities make together: a team leader decides, whoever plans reads. */
export const jointPlanPolicy = {
  'ask-joint-plan': { id: 'M280', purpose: 'matching', viewing: 'none', roles: leaders },
  'give-joint-rows': { id: 'M281', purpose: 'matching', viewing: 'none', roles: leaders },
  'leave-joint-plan': { id: 'M282', purpose: 'matching', viewing: 'none', roles: leaders },
  'close-joint-plan': { id: 'M283', purpose: 'matching', viewing: 'none', roles: leaders },
  'list-joint-plans': {
    ...{ id: 'M284', purpose: 'matching', viewing: 'none' },
    roles: { ...leaders, 'job-broker': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
