import { requiredRole } from '#kit/session/session.ts';

type RoleName = ReturnType<typeof requiredRole>['role'];

/** What a page offers the role in use. The services decide; a page only leaves out what would be refused. */
const offers = {
  actForCompanies: ['network-coordinator', 'job-broker'],
  seeProposedPeople: ['caseworker', 'job-broker'],
  openPeople: ['caseworker', 'job-broker', 'team-leader'],
  setTargets: ['team-leader'],
} as const satisfies Record<string, readonly RoleName[]>;

/** Whether the role in use may do this. */
export function roleMay(deed: keyof typeof offers): boolean {
  const { role } = requiredRole();
  return (offers[deed] as readonly RoleName[]).includes(role);
}

/** The partnership whose workplaces the role sees. Throws where a role of a municipality has none. */
export function networkScope(): string {
  const { partnership } = requiredRole();
  if (partnership === undefined) throw new Error('A municipality’s page was shown to a role without a partnership.');
  return partnership;
}
