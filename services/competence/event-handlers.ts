import type { EventHandlers } from '#shared/runtime/consume.ts';
import { takeInStaff } from '#shared/runtime/known-staff.ts';
import { takeInCitizen } from './capabilities/take-in-citizen.ts';
import type { Consumed } from './config.ts';
import type { OpenCompetence } from './store/competence-store.ts';

/** What competence does when it hears of something. Order and repetition do not matter. */
export function eventHandlers(open: OpenCompetence): EventHandlers<Consumed> {
  return {
    StaffRolesChanged: (call, event) => takeInStaff(open(call).table, event),
    CandidateReferred: (call, event) => takeInCitizen(open(call), event),
    CandidateCprCorrected: (call, event) => takeInCitizen(open(call), event),
  };
}
