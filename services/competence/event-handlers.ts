import { instant } from '#shared/kernel/time.ts';
import { inTurn, type EventHandlers } from '#shared/runtime/consume.ts';
import { takeInStaff } from '#shared/runtime/known-staff.ts';
import { moveToCitizen } from './capabilities/move-to-citizen.ts';
import { showCandidacy } from './capabilities/show-candidacy.ts';
import { takeInCitizen } from './capabilities/take-in-citizen.ts';
import { takeInMembership } from './capabilities/take-in-membership.ts';
import type { Consumed } from './config.ts';
import { certificateHandlers } from './handlers/certificate-handlers.ts';
import { catalogueHandlers } from './handlers/catalogue-handlers.ts';
import { consentHandlers } from './handlers/consent-handlers.ts';
import { courseHandlers } from './handlers/course-handlers.ts';
import { orderHandlers } from './handlers/order-handlers.ts';
import { enrolmentHandlers } from './handlers/enrolment-handlers.ts';
import { runningHandlers } from './handlers/running-handlers.ts';
import { sweep } from './handlers/sweep.ts';
import { assessmentHandlers } from './handlers/assessment-handlers.ts';
import { learningHandlers } from './handlers/learning-handlers.ts';
import { tailoredHandlers } from './handlers/tailored-handlers.ts';
import type { OpenCompetence } from './store/competence-store.ts';

/**
 * What competence does when it hears of something. Order and repetition do not matter. `again`: a rebuild tells it once
 * more; what led to a message did so when it was first told.
 */
export function eventHandlers(open: OpenCompetence, again = false): EventHandlers<Consumed> {
  const courses = courseHandlers(open);
  return {
    StaffRolesChanged: (call, event) => takeInStaff(open(call).table, event),
    CandidateReferred: async (call, event) => {
      await takeInCitizen(open(call), event);
      await showCandidacy(call, open, event);
    },
    CandidateCprCorrected: async (call, event) => {
      await takeInCitizen(open(call), event);
      await moveToCitizen(call, open, event);
      await showCandidacy(call, open, event);
    },
    ...consentHandlers(open),
    ...inTurn(enrolmentHandlers(open), catalogueHandlers(open, again)),
    ...orderHandlers(open),
    ...tailoredHandlers(open),
    ...courses,
    ...certificateHandlers(open),
    MunicipalityJoined: async (call, event) => {
      await courses.MunicipalityJoined(call, event);
      await takeInMembership(call, open, event);
    },
    ...runningHandlers(open),
    TimePassed: (call, event) => sweep(call, open(call), instant(event.facts.now)),
    ...learningHandlers(open),
    ...assessmentHandlers(open),
  };
}
