import { catalogueRefusals } from './refusals/catalogue-refusals.ts';
import { consentRefusals } from './refusals/consent-refusals.ts';
import { assessmentRefusals } from './refusals/assessment-refusals.ts';
import { learningRefusals } from './refusals/learning-refusals.ts';
import { enrolmentRefusals } from './refusals/enrolment-refusals.ts';
import { certificateRefusals } from './refusals/certificate-refusals.ts';
import type { RefusalIn, RefusalTable } from '#shared/runtime/problem.ts';
import { runningRefusals } from './refusals/running-refusals.ts';
import { courseRefusals } from './refusals/course-refusals.ts';
import { trainingSiteRefusals } from './refusals/training-site-refusals.ts';
import { tailoredRefusals } from './refusals/tailored-refusals.ts';

/** Every refusal of this service, as an answer. */
export const competenceRefusals = {
  ...consentRefusals,
  ...trainingSiteRefusals,
  ...enrolmentRefusals,
  'institution-not-found': {
    status: 404,
    da: 'Vi kan ikke finde uddannelsesstedet.',
    en: 'We cannot find this institution.',
  },
  'institution-already-joined': {
    status: 409,
    da: 'I er allerede med i partnerskabet.',
    en: 'You have already joined the partnership.',
  },
  ...courseRefusals,
  ...learningRefusals,
  ...assessmentRefusals,
  ...tailoredRefusals,
  ...certificateRefusals,
  ...catalogueRefusals,
  ...runningRefusals,
} as const satisfies RefusalTable;

/** What this service may refuse: each of these has a sentence. */
export type CompetenceRefusal = RefusalIn<typeof competenceRefusals>;
