import type { PolicyRow } from '../policy-row.ts';
import { acrossThePartnership } from './institution-roles.ts';

/** A municipality's staff, each with what they keep in sight themselves. */
const ownStaff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'network-coordinator': 'own-municipality',
  'education-coordinator': 'own-municipality',
  'team-leader': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const aboutNobody = { purpose: 'administration', viewing: 'none' } as const;

/** What may be done with the catalogue of courses. */
export const cataloguePolicy = {
  'search-courses': { id: 'C30', ...aboutNobody, roles: acrossThePartnership },
  'compare-courses': { id: 'C31', ...aboutNobody, roles: acrossThePartnership },
  'save-course': { id: 'C32', ...aboutNobody, roles: ownStaff },
  'forget-saved-course': { id: 'C33', ...aboutNobody, roles: ownStaff },
  'list-saved-courses': { id: 'C34', ...aboutNobody, roles: ownStaff },
  'save-search': { id: 'C35', ...aboutNobody, roles: ownStaff },
  'delete-search': { id: 'C36', ...aboutNobody, roles: ownStaff },
  'suggest-courses': {
    id: 'C38',
    purpose: 'education',
    viewing: {
      da: 'Så forslag til kurser, der kan passe til dig.',
      en: 'Saw suggestions of courses that can suit you.',
    },
    roles: {
      caseworker: 'own-municipality',
      'job-broker': 'own-municipality',
      'education-coordinator': 'own-municipality',
      'team-leader': 'own-municipality',
    },
  },
  'list-saved-searches': { id: 'C37', ...aboutNobody, roles: ownStaff },
} as const satisfies Record<string, PolicyRow>;
