import { ownCompany, type PolicyRow } from './policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;
const authority = { caseworker: 'own-municipality', 'team-leader': 'own-municipality' } as const;
const inConversation = { caseworker: 'own-municipality', 'job-broker': 'own-municipality' } as const;

/** What may be done in visitation. */
export const visitationPolicy = {
  'refer-candidate': { id: 'V01', purpose: 'visitation', roles: { caseworker: 'own-municipality' } },
  'list-work': { id: 'V02', purpose: 'visitation', roles: staff },
  'open-candidate': { id: 'V03', purpose: 'visitation', roles: staff },
  'search-candidates': { id: 'V04', purpose: 'visitation', roles: staff },
  'reveal-cpr': { id: 'V05', purpose: 'visitation', roles: { caseworker: 'own-municipality' } },
  'name-candidates': { id: 'V06', purpose: 'visitation', roles: staff },
  'hold-first-conversation': { id: 'V07', purpose: 'visitation', roles: inConversation },
  'change-card': { id: 'V08', purpose: 'matching', roles: inConversation },
  'change-owner': { id: 'V09', purpose: 'visitation', roles: authority },
  'set-next-step': { id: 'V10', purpose: 'visitation', roles: staff },
  'close-candidate': { id: 'V11', purpose: 'visitation', roles: authority },
  'reopen-candidate': { id: 'V12', purpose: 'visitation', roles: authority },
  'list-history': { id: 'V13', purpose: 'visitation', roles: staff },
  'list-company-people': {
    id: 'V14',
    purpose: 'company-network',
    roles: { 'company-contact': ownCompany, buddy: ownCompany },
  },
} as const satisfies Record<string, PolicyRow>;
