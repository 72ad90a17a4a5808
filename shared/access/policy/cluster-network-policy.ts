import { ownCompany, type OwnOrganisation, type PolicyRow } from './policy-row.ts';

const companyByItsCvr = { relation: 'own-organisation', parameter: 'cvr' } as const satisfies OwnOrganisation;

/** Whoever may act for a workplace: its own contact, and the staff who act on its behalf (the log tells which). */
const forTheCompany = {
  'company-contact': ownCompany,
  'network-coordinator': 'own-partnership',
  'job-broker': 'own-partnership',
} as const;

/** Whoever looks across the network's workplaces. */
const acrossTheNetwork = {
  'network-coordinator': 'own-partnership',
  'job-broker': 'own-partnership',
  caseworker: 'own-partnership',
  'team-leader': 'own-partnership',
  secretariat: 'own-partnership',
} as const;

/** Whoever reads about one workplace: those who work there, and those who look across. */
const aboutTheCompany = { ...acrossTheNetwork, 'company-contact': ownCompany, buddy: ownCompany } as const;

/** What may be done in cluster-network, and in notifications (N5x). */
export const clusterNetworkPolicy = {
  'look-up-company': {
    id: 'N01',
    purpose: 'company-network',
    viewing: 'none',
    roles: { ...forTheCompany, 'company-contact': companyByItsCvr },
  },
  'join-network': { id: 'N02', purpose: 'company-network', viewing: 'none', roles: forTheCompany },
  'open-company': { id: 'N03', purpose: 'company-network', viewing: 'none', roles: aboutTheCompany },
  'change-company-profile': { id: 'N04', purpose: 'company-network', viewing: 'none', roles: forTheCompany },
  'list-companies': { id: 'N05', purpose: 'company-network', viewing: 'none', roles: acrossTheNetwork },
  'search-companies': { id: 'N06', purpose: 'company-network', viewing: 'none', roles: acrossTheNetwork },
  'name-buddy': { id: 'N07', purpose: 'company-network', viewing: 'none', roles: forTheCompany },
  'withdraw-buddy': { id: 'N08', purpose: 'company-network', viewing: 'none', roles: forTheCompany },
  'register-opening': { id: 'N09', purpose: 'company-network', viewing: 'none', roles: forTheCompany },
  'change-opening': { id: 'N10', purpose: 'company-network', viewing: 'none', roles: forTheCompany },
  'pause-opening': { id: 'N11', purpose: 'company-network', viewing: 'none', roles: forTheCompany },
  'reopen-opening': { id: 'N12', purpose: 'company-network', viewing: 'none', roles: forTheCompany },
  'close-opening': { id: 'N13', purpose: 'company-network', viewing: 'none', roles: forTheCompany },
  'list-openings': { id: 'N14', purpose: 'company-network', viewing: 'none', roles: aboutTheCompany },
  'open-opening': { id: 'N15', purpose: 'company-network', viewing: 'none', roles: aboutTheCompany },
  'list-open-openings': { id: 'N16', purpose: 'company-network', viewing: 'none', roles: acrossTheNetwork },
  'name-municipal-contact': {
    id: 'N17',
    purpose: 'company-network',
    viewing: 'none',
    roles: {
      'network-coordinator': 'own-partnership',
      'job-broker': 'own-partnership',
      'team-leader': 'own-partnership',
    },
  },
  'list-messages-sent': {
    id: 'N50',
    purpose: 'follow-up',
    viewing: { da: 'Så, hvilke beskeder du har fået.', en: 'Saw which messages you were sent.' },
    roles: { caseworker: 'own-municipality', 'job-broker': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
