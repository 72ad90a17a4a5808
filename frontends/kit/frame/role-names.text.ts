import { texts } from '../language/texts.ts';

/** What the roles are called; `system` is the platform acting by itself. */
export const roleNames = texts(
  {
    caseworker: 'Sagsbehandler',
    'job-broker': 'Jobformidler',
    'network-coordinator': 'Netværkskoordinator',
    'education-coordinator': 'Uddannelseskoordinator',
    'team-leader': 'Leder',
    'company-contact': 'Kontakt i virksomheden',
    buddy: 'Buddy',
    'institution-administrator': 'Administrator på uddannelsesstedet',
    'course-planner': 'Kursusplanlægger',
    teacher: 'Underviser',
    'education-mentor': 'Uddannelsesmentor',
    assessor: 'Bedømmer',
    'external-verifier': 'Ekstern kvalitetskontrollant',
    'youth-coordinator': 'Ungekoordinator',
    'practice-guide': 'Praktikvejleder',
    candidate: 'Min egen side',
    secretariat: 'Sekretariat',
    system: 'Fodfæste selv',
  },
  {
    caseworker: 'Caseworker',
    'job-broker': 'Job broker',
    'network-coordinator': 'Network coordinator',
    'education-coordinator': 'Education coordinator',
    'team-leader': 'Team leader',
    'company-contact': 'Company contact',
    buddy: 'Buddy',
    'institution-administrator': 'Administrator at the institution',
    'course-planner': 'Course planner',
    teacher: 'Teacher',
    'education-mentor': 'Education mentor',
    assessor: 'Assessor',
    'external-verifier': 'External verifier',
    'youth-coordinator': 'Youth coordinator',
    'practice-guide': 'Practice guide',
    candidate: 'My own page',
    secretariat: 'Secretariat',
    system: 'Fodfæste itself',
  },
  'roleNames',
);

/** A role's name; one we have no word for keeps its key, so that nobody is left without a choice. */
export function roleName(role: string): string {
  return (roleNames() as Readonly<Record<string, string>>)[role] ?? role;
}
