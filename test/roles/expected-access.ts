import { roles, type Role } from '#shared/access/roles.ts';
import { accessInMatching } from './expected-in-matching.ts';
import { accessInVisitation } from './expected-in-visitation.ts';
import { competenceAccess } from './expected-access-competence.ts';
import { expectedOfPlans } from './expected-of-plans.ts';

/**
 * Where a role is let in: its own municipality (`home`), its own partnership (`network`), its own company or its own
 * institution where the path names it (`company`, `institution`), its own data (`self`). A role that a line does not
 * name is let in nowhere (`-`). `open-home: everybody`, `open-network: everybody` and `open-self: everybody`: whoever has the
 * address, signed in or not, in any municipality or partnership or about any citizen.
 */
export const reaches = [
  'home',
  'network',
  'company',
  'institution',
  'self',
  'open-home',
  'open-network',
  'open-self',
] as const;
export type Reach = (typeof reaches)[number] | '-';

/**
 * Who shall get in where: written by hand from how the work is divided (README of each service), and from nothing in
 * `shared/access`. A new action needs its line here before its routes pass: `action reach: role role reach: role`,
 * and a line that begins with a space goes on with the one before.
 */
const written = `
form-partnership          network: secretariat
join-municipality         network: secretariat
read-settings             home: caseworker job-broker network-coordinator education-coordinator team-leader
list-municipalities       network: caseworker job-broker network-coordinator education-coordinator team-leader company-contact buddy
                          network: institution-administrator course-planner teacher education-mentor assessor external-verifier youth-coordinator practice-guide secretariat
list-staff                home: caseworker job-broker network-coordinator education-coordinator team-leader
list-viewings             self: candidate
show-rules                home: caseworker job-broker network-coordinator education-coordinator team-leader
set-local-rule            home: team-leader
name-contacts             self: candidate
offboard-staff            home: team-leader
reinstate-staff           home: team-leader
list-institution-staff    institution: institution-administrator course-planner teacher education-mentor assessor external-verifier youth-coordinator practice-guide
offboard-institution-staff  institution: institution-administrator
reinstate-institution-staff institution: institution-administrator

refer-candidate           home: caseworker
list-work                 home: caseworker job-broker team-leader
open-candidate            home: caseworker job-broker team-leader
search-candidates         home: caseworker job-broker team-leader
reveal-cpr                home: caseworker
name-candidates           home: caseworker job-broker education-coordinator team-leader
hold-first-conversation   home: caseworker job-broker
change-card               home: caseworker job-broker
change-owner              home: caseworker team-leader
set-next-step             home: caseworker job-broker team-leader
correct-contact           home: caseworker job-broker team-leader
correct-cpr               home: caseworker
repeat-message            home: caseworker job-broker
close-candidate           home: caseworker team-leader
reopen-candidate          home: caseworker team-leader
list-history              home: caseworker job-broker team-leader
show-team                 home: team-leader
${expectedOfPlans}
list-cases-without-owner  home: caseworker team-leader
count-cases               home: team-leader
show-how-profile-works    home: caseworker job-broker team-leader
record-profile-legal-basis home: team-leader
end-profile-legal-basis   home: team-leader
show-candidate-profile    home: caseworker
write-own-judgement       home: caseworker
settle-profile            home: caseworker
list-my-profiles          self: candidate
list-company-people       company: company-contact buddy
change-address            home: caseworker
reveal-address            home: caseworker
ask-consent               home: caseworker job-broker
record-consent            home: caseworker job-broker
show-consents             home: caseworker job-broker team-leader
list-my-consents          self: candidate
answer-consent            self: candidate
list-institution-people   institution: course-planner teacher education-mentor assessor youth-coordinator practice-guide


look-up-company           network: job-broker network-coordinator company: company-contact
join-network              network: job-broker network-coordinator company: company-contact
open-company              network: caseworker job-broker network-coordinator team-leader secretariat company: company-contact buddy
change-company-profile    network: job-broker network-coordinator company: company-contact
list-companies            network: caseworker job-broker network-coordinator team-leader secretariat
search-companies          network: caseworker job-broker network-coordinator team-leader secretariat
name-buddy                network: job-broker network-coordinator company: company-contact
withdraw-buddy            network: job-broker network-coordinator company: company-contact
register-opening          network: job-broker network-coordinator company: company-contact
change-opening            network: job-broker network-coordinator company: company-contact
pause-opening             network: job-broker network-coordinator company: company-contact
reopen-opening            network: job-broker network-coordinator company: company-contact
close-opening             network: job-broker network-coordinator company: company-contact
list-openings             network: caseworker job-broker network-coordinator team-leader secretariat company: company-contact buddy
open-opening              network: caseworker job-broker network-coordinator team-leader secretariat company: company-contact buddy
list-open-openings        network: caseworker job-broker network-coordinator team-leader secretariat
name-municipal-contact    network: job-broker network-coordinator team-leader

list-messages-sent        home: caseworker job-broker

propose-openings          home: caseworker job-broker team-leader
propose-candidates        home: caseworker job-broker
decline-proposal          home: caseworker job-broker
undo-decline              home: caseworker job-broker
call-match-meeting        home: caseworker job-broker
move-match-meeting        home: caseworker job-broker
cancel-match-meeting      home: caseworker job-broker
hold-match-meeting        home: caseworker job-broker
open-match-meeting        home: caseworker job-broker team-leader
list-candidate-meetings   home: caseworker job-broker team-leader
list-my-meetings          home: caseworker job-broker team-leader
start-placement           home: caseworker job-broker
change-placement          home: caseworker job-broker
end-placement             home: caseworker job-broker
correct-placement         home: caseworker job-broker
withdraw-placement        home: caseworker job-broker
reopen-match-meeting      home: caseworker job-broker
correct-six-month-check   home: caseworker job-broker
open-placement            home: caseworker job-broker team-leader
list-candidate-placements home: caseworker job-broker team-leader
list-placements           home: caseworker job-broker team-leader
list-company-placements   company: company-contact buddy
list-company-meetings     company: company-contact buddy
answer-match-meeting      company: company-contact
keep-meeting-time         home: caseworker job-broker
answer-six-month-check    home: caseworker job-broker
list-six-month-checks     home: caseworker job-broker team-leader

show-results              home: caseworker job-broker network-coordinator education-coordinator team-leader
list-cases-behind         home: caseworker job-broker team-leader
show-targets              home: caseworker job-broker network-coordinator education-coordinator team-leader
set-targets               home: team-leader
export-results            home: caseworker job-broker network-coordinator education-coordinator team-leader

${competenceAccess}

search-courses            network: caseworker job-broker network-coordinator education-coordinator team-leader secretariat
compare-courses           network: caseworker job-broker network-coordinator education-coordinator team-leader secretariat
save-course               home: caseworker job-broker network-coordinator education-coordinator team-leader
forget-saved-course       home: caseworker job-broker network-coordinator education-coordinator team-leader
list-saved-courses        home: caseworker job-broker network-coordinator education-coordinator team-leader
save-search               home: caseworker job-broker network-coordinator education-coordinator team-leader
delete-search             home: caseworker job-broker network-coordinator education-coordinator team-leader
list-saved-searches       home: caseworker job-broker network-coordinator education-coordinator team-leader
suggest-courses           home: caseworker job-broker education-coordinator team-leader
`;

/** The lines of the table, as they stand: an action and, for each role it names, where that role gets in. */
export const expectedLines = (written + accessInVisitation + accessInMatching)
  .split(/\n(?! )/)
  .filter((line) => line.trim())
  .map((line) => lineOf(line.trim().split(/\s+/)));

const byAction = new Map(expectedLines.map((line) => [line.action, line.reachOf]));

/** Where the table lets this role do this; throws where the table is silent about the action. */
export function expectedReach(action: string, role: Role): Reach {
  const reachOf = byAction.get(action);
  if (!reachOf) throw new Error(`nobody wrote down who may ${action}`);
  return reachOf.get('everybody') ?? reachOf.get(role) ?? '-';
}

/** Whether whoever has the address is let in. */
export function isOpen(action: string): boolean {
  return byAction.get(action)?.has('everybody') ?? false;
}

/** Whether every role of the house gets in somewhere, and no other is named. */
export function namesEveryRole(): boolean {
  const named = new Set(expectedLines.flatMap(({ reachOf }) => [...reachOf.keys()]));
  named.delete('everybody');
  return [...named].toSorted().join() === roles.toSorted().join();
}

function lineOf([action = '', ...words]: readonly string[]): {
  readonly action: string;
  readonly reachOf: ReadonlyMap<string, Reach>;
} {
  const reachOf = new Map<string, Reach>();
  let reach: Reach | undefined;
  for (const word of words) {
    if (word.endsWith(':')) reach = reaches.find((known) => `${known}:` === word);
    else if (reach && !reachOf.has(word)) reachOf.set(word, reach);
    else throw new Error(`the line of ${action} cannot be read at ${word}`);
    if (!reach) throw new Error(`the line of ${action} names no reach with ${word}`);
  }
  return { action, reachOf };
}
