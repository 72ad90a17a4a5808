import { ownCompany, type PolicyRow } from './policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const staffAndLeader = { ...staff, 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];

const thoseAtTheCompany = { 'company-contact': ownCompany, buddy: ownCompany } as const satisfies PolicyRow['roles'];

/** What may be done in matching. */
export const matchingPolicy = {
  'propose-openings': { id: 'M01', purpose: 'matching', roles: staffAndLeader },
  'propose-candidates': { id: 'M02', purpose: 'matching', roles: staff },
  'decline-proposal': { id: 'M03', purpose: 'matching', roles: staff },
  'undo-decline': { id: 'M04', purpose: 'matching', roles: staff },
  'call-match-meeting': { id: 'M05', purpose: 'matching', roles: staff },
  'move-match-meeting': { id: 'M06', purpose: 'matching', roles: staff },
  'cancel-match-meeting': { id: 'M07', purpose: 'matching', roles: staff },
  'hold-match-meeting': { id: 'M08', purpose: 'matching', roles: staff },
  'open-match-meeting': { id: 'M09', purpose: 'matching', roles: staffAndLeader },
  'list-candidate-meetings': { id: 'M10', purpose: 'matching', roles: staffAndLeader },
  'list-my-meetings': { id: 'M11', purpose: 'matching', roles: staffAndLeader },
  'start-placement': { id: 'M12', purpose: 'matching', roles: staff },
  'change-placement': { id: 'M13', purpose: 'follow-up', roles: staff },
  'end-placement': { id: 'M14', purpose: 'follow-up', roles: staff },
  'open-placement': { id: 'M15', purpose: 'follow-up', roles: staffAndLeader },
  'list-candidate-placements': { id: 'M16', purpose: 'follow-up', roles: staffAndLeader },
  'list-placements': { id: 'M17', purpose: 'follow-up', roles: staffAndLeader },
  'list-company-placements': { id: 'M18', purpose: 'company-network', roles: thoseAtTheCompany },
  'list-company-meetings': { id: 'M19', purpose: 'company-network', roles: thoseAtTheCompany },
  'answer-six-month-check': { id: 'M20', purpose: 'follow-up', roles: staff },
  'list-six-month-checks': { id: 'M21', purpose: 'follow-up', roles: staffAndLeader },
  'answer-match-meeting': { id: 'M22', purpose: 'company-network', roles: { 'company-contact': ownCompany } },
  'keep-meeting-time': { id: 'M23', purpose: 'matching', roles: staff },
} as const satisfies Record<string, PolicyRow>;
