import { roles, type Role } from '#shared/access/roles.ts';

/**
 * Where a role is let in: its own municipality (`home`), its own partnership (`network`), its own company where the
 * path names it (`company`), its own data (`self`), nowhere (`-`).
 */
export const reaches = ['home', 'network', 'company', 'self', '-'] as const;
export type Reach = (typeof reaches)[number];

/**
 * Who shall get in where: written by hand from how the work is divided (README of each service), and from nothing in
 * `shared/access`. A new action needs its line here before its routes pass.
 */
const written = `
action                    caseworker job-broker network-coordinator team-leader company-contact buddy   candidate secretariat

form-partnership          -          -          -                   -           -               -       -         network
join-municipality         -          -          -                   -           -               -       -         network
read-settings             home       home       home                home        -               -       -         -
list-municipalities       network    network    network             network     network         network -         network
list-staff                home       home       home                home        -               -       -         -
list-viewings             -          -          -                   -           -               -       self      -
offboard-staff            -          -          -                   home        -               -       -         -
reinstate-staff           -          -          -                   home        -               -       -         -

refer-candidate           home       -          -                   -           -               -       -         -
list-work                 home       home       -                   home        -               -       -         -
open-candidate            home       home       -                   home        -               -       -         -
search-candidates         home       home       -                   home        -               -       -         -
reveal-cpr                home       -          -                   -           -               -       -         -
name-candidates           home       home       -                   home        -               -       -         -
hold-first-conversation   home       home       -                   -           -               -       -         -
change-card               home       home       -                   -           -               -       -         -
change-owner              home       -          -                   home        -               -       -         -
set-next-step             home       home       -                   home        -               -       -         -
correct-contact           home       home       -                   home        -               -       -         -
correct-cpr               home       -          -                   -           -               -       -         -
repeat-message            home       home       -                   -           -               -       -         -
close-candidate           home       -          -                   home        -               -       -         -
reopen-candidate          home       -          -                   home        -               -       -         -
list-history              home       home       -                   home        -               -       -         -
show-team                 -          -          -                   home        -               -       -         -
list-cases-without-owner  home       -          -                   home        -               -       -         -
count-cases               -          -          -                   home        -               -       -         -
list-company-people       -          -          -                   -           company         company -         -

look-up-company           -          network    network             -           company         -       -         -
join-network              -          network    network             -           company         -       -         -
open-company              network    network    network             network     company         company -         network
change-company-profile    -          network    network             -           company         -       -         -
list-companies            network    network    network             network     -               -       -         network
search-companies          network    network    network             network     -               -       -         network
name-buddy                -          network    network             -           company         -       -         -
withdraw-buddy            -          network    network             -           company         -       -         -
register-opening          -          network    network             -           company         -       -         -
change-opening            -          network    network             -           company         -       -         -
pause-opening             -          network    network             -           company         -       -         -
reopen-opening            -          network    network             -           company         -       -         -
close-opening             -          network    network             -           company         -       -         -
list-openings             network    network    network             network     company         company -         network
open-opening              network    network    network             network     company         company -         network
list-open-openings        network    network    network             network     -               -       -         network
name-municipal-contact    -          network    network             network     -               -       -         -

list-messages-sent        home       home       -                   -           -               -       -         -

propose-openings          home       home       -                   home        -               -       -         -
propose-candidates        home       home       -                   -           -               -       -         -
decline-proposal          home       home       -                   -           -               -       -         -
undo-decline              home       home       -                   -           -               -       -         -
call-match-meeting        home       home       -                   -           -               -       -         -
move-match-meeting        home       home       -                   -           -               -       -         -
cancel-match-meeting      home       home       -                   -           -               -       -         -
hold-match-meeting        home       home       -                   -           -               -       -         -
open-match-meeting        home       home       -                   home        -               -       -         -
list-candidate-meetings   home       home       -                   home        -               -       -         -
list-my-meetings          home       home       -                   home        -               -       -         -
start-placement           home       home       -                   -           -               -       -         -
change-placement          home       home       -                   -           -               -       -         -
end-placement             home       home       -                   -           -               -       -         -
correct-placement         home       home       -                   -           -               -       -         -
withdraw-placement        home       home       -                   -           -               -       -         -
reopen-match-meeting      home       home       -                   -           -               -       -         -
correct-six-month-check   home       home       -                   -           -               -       -         -
open-placement            home       home       -                   home        -               -       -         -
list-candidate-placements home       home       -                   home        -               -       -         -
list-placements           home       home       -                   home        -               -       -         -
list-company-placements   -          -          -                   -           company         company -         -
list-company-meetings     -          -          -                   -           company         company -         -
answer-match-meeting      -          -          -                   -           company         -       -         -
keep-meeting-time         home       home       -                   -           -               -       -         -
answer-six-month-check    home       home       -                   -           -               -       -         -
list-six-month-checks     home       home       -                   home        -               -       -         -

show-results              home       home       home                home        -               -       -         -
list-cases-behind         home       home       -                   home        -               -       -         -
show-targets              home       home       home                home        -               -       -         -
set-targets               -          -          -                   home        -               -       -         -
export-results            home       home       home                home        -               -       -         -
`;

const [heading = [], ...lines] = written
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => line.trim().split(/\s+/));

/** The roles the table has a column for. */
export const expectedRoles = heading.slice(1);

/** The lines of the table, as they stand: an action and a cell for each role. */
export const expectedLines = lines.map(([action = '', ...cells]) => ({ action, cells }));

const byAction = new Map(expectedLines.map((line) => [line.action, line.cells]));

/** Where the table lets this role do this; throws where the table is silent. */
export function expectedReach(action: string, role: Role): Reach {
  const cell = byAction.get(action)?.[expectedRoles.indexOf(role)];
  if (cell === undefined) throw new Error(`nobody wrote down who may ${action}`);
  return cell as Reach;
}

/** Whether every role has its column, in one order or another. */
export function hasEveryRole(): boolean {
  return expectedRoles.toSorted().join() === roles.toSorted().join();
}
