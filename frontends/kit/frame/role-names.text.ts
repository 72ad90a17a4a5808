import { texts } from '../language/texts.ts';

/** What the roles are called; `system` is the platform acting by itself. */
export const roleNames = texts(
  {
    caseworker: 'Sagsbehandler',
    'job-broker': 'Jobformidler',
    'network-coordinator': 'Netværkskoordinator',
    'team-leader': 'Leder',
    'company-contact': 'Kontakt i virksomheden',
    buddy: 'Buddy',
    candidate: 'Min egen side',
    secretariat: 'Sekretariat',
    system: 'Fodfæste selv',
  },
  {
    caseworker: 'Caseworker',
    'job-broker': 'Job broker',
    'network-coordinator': 'Network coordinator',
    'team-leader': 'Team leader',
    'company-contact': 'Company contact',
    buddy: 'Buddy',
    candidate: 'My own page',
    secretariat: 'Secretariat',
    system: 'Fodfæste itself',
  },
);

/** A role's name; one we have no word for keeps its key, so that nobody is left without a choice. */
export function roleName(role: string): string {
  return (roleNames() as Readonly<Record<string, string>>)[role] ?? role;
}
