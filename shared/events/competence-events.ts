import * as z from 'zod/mini';
import { consentEvents } from './competence/consent-events.ts';
import { enrolmentEvents } from './competence/enrolment-events.ts';
import { sharingEvents } from './competence/sharing-events.ts';
import { learningEvents } from './competence/learning-events.ts';
import { certificateEvents } from './competence/certificate-events.ts';
import { jobEvents } from './job-events.ts';
import { institutionKinds } from '#shared/shapes/institution.ts';
import { catalogueEvents } from './competence/catalogue-events.ts';
import { courseEvents } from './competence/course-events.ts';
import { orderEvents } from './competence/order-events.ts';
import { tailoredEvents } from './competence/tailored-events.ts';
import { runningEvents } from './competence/running-events.ts';

const institution = {
  institutionId: z.string(),
  institutionName: z.string(),
  kind: z.enum(institutionKinds),
  /** From which day it may assess by the OCN method. */
  accreditedFrom: z.optional(z.string()),
};

/** Facts of the events that competence publishes. */
export const competenceEvents = {
  ...consentEvents,
  ...sharingEvents,
  ...orderEvents,
  ...enrolmentEvents,
  /** In the partnership's scope: an institution or a training site joined, or changed what it says of itself. */
  InstitutionJoined: z.object(institution),
  InstitutionChanged: z.object(institution),
  ...courseEvents,
  ...learningEvents,
  ...tailoredEvents,
  ...certificateEvents,
  ...jobEvents,
  ...catalogueEvents,
  ...runningEvents,
} as const;
