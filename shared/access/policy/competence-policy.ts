import { certificatePolicy } from './competence/certificate-policy.ts';
import { cataloguePolicy } from './competence/catalogue-policy.ts';
import { consentPolicy } from './competence/consent-policy.ts';
import { enrolmentPolicy } from './competence/enrolment-policy.ts';
import { coursePolicy } from './competence/course-policy.ts';
import { acrossThePartnership, atTheInstitution } from './competence/institution-roles.ts';
import { assessmentPolicy } from './competence/assessment-policy.ts';
import { learningPolicy } from './competence/learning-policy.ts';
import { trainingSitePolicy } from './competence/training-site-policy.ts';
import { tailoredPolicy } from './competence/tailored-policy.ts';
import { runningPolicy } from './competence/running-policy.ts';
import { ownInstitution, type PolicyRow } from './policy-row.ts';

const administrator = { 'institution-administrator': ownInstitution } as const satisfies PolicyRow['roles'];

/** What may be done in competence. */
export const competencePolicy = {
  ...consentPolicy,
  ...trainingSitePolicy,
  ...enrolmentPolicy,
  'list-institutions': { id: 'C01', purpose: 'administration', viewing: 'none', roles: acrossThePartnership },
  'open-institution': {
    id: 'C02',
    purpose: 'administration',
    viewing: 'none',
    roles: { ...acrossThePartnership, ...atTheInstitution },
  },
  'join-as-institution': { id: 'C03', purpose: 'administration', viewing: 'none', roles: administrator },
  'change-institution': { id: 'C04', purpose: 'administration', viewing: 'none', roles: administrator },
  ...coursePolicy,
  ...learningPolicy,
  ...assessmentPolicy,
  ...tailoredPolicy,
  ...certificatePolicy,
  ...cataloguePolicy,
  ...runningPolicy,
} as const satisfies Record<string, PolicyRow>;
