import { texts } from '../language/texts.ts';

/** What the roles are called. */
export const roleNames = texts(
  {
    caseworker: 'Sagsbehandler',
    'job-broker': 'Jobformidler',
    'network-coordinator': 'Netværkskoordinator',
    'education-coordinator': 'Uddannelseskoordinator',
    'team-leader': 'Leder',
    'youth-coordinator': 'Ungekoordinator',
    'practice-guide': 'Praktikvejleder',
    'company-contact': 'Kontakt i virksomheden',
    buddy: 'Buddy',
    'volunteer-mentor': 'Frivillig mentor',
    'professional-mentor': 'Professionel mentor',
    'course-provider': 'Uddannelsesinstitution',
    candidate: 'Min egen side',
    citizen: 'Min egen side',
    secretariat: 'Sekretariat',
    evaluator: 'Evaluator',
    administrator: 'Administrator',
  },
  {
    caseworker: 'Caseworker',
    'job-broker': 'Job broker',
    'network-coordinator': 'Network coordinator',
    'education-coordinator': 'Education coordinator',
    'team-leader': 'Team leader',
    'youth-coordinator': 'Youth coordinator',
    'practice-guide': 'Practice guide',
    'company-contact': 'Company contact',
    buddy: 'Buddy',
    'volunteer-mentor': 'Volunteer mentor',
    'professional-mentor': 'Professional mentor',
    'course-provider': 'Education institution',
    candidate: 'My own page',
    citizen: 'My own page',
    secretariat: 'Secretariat',
    evaluator: 'Evaluator',
    administrator: 'Administrator',
  },
);

/** A role's name; one we have no word for keeps its key, so that nobody is left without a choice. */
export function roleName(role: string): string {
  return (roleNames() as Readonly<Record<string, string>>)[role] ?? role;
}
