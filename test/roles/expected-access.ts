import { roles, type Role } from '#shared/access/roles.ts';
import { accessInVisitation } from './expected-in-visitation.ts';

/**
 * Where a role is let in: its own municipality (`home`), its own partnership (`network`), its own company or its own
 * institution where the path names it (`company`, `institution`), its own data (`self`). A role that a line does not
 * name is let in nowhere (`-`). `open-network: everybody` and `open-self: everybody`: whoever has the address, signed in
 * or not, in any partnership or about any citizen.
 */
export const reaches = ['home', 'network', 'company', 'institution', 'self', 'open-network', 'open-self'] as const;
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
list-cases-without-owner  home: caseworker team-leader
count-cases               home: team-leader
list-my-efforts           self: candidate
show-visitation-groups    home: caseworker job-broker team-leader
set-visitation-group      home: team-leader
show-visitation           home: caseworker job-broker team-leader
decide-visitation-group   home: caseworker team-leader
order-skills-test         home: caseworker job-broker
mark-skills-test-taken    home: caseworker job-broker
record-skills-test-result home: caseworker job-broker
cancel-skills-test        home: caseworker job-broker
give-education-order      home: caseworker team-leader
end-education-order       home: caseworker team-leader
list-company-people       company: company-contact buddy
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

list-institutions         network: caseworker job-broker network-coordinator education-coordinator team-leader secretariat
open-institution          network: caseworker job-broker network-coordinator education-coordinator team-leader secretariat
                          institution: institution-administrator course-planner teacher education-mentor assessor
                          institution: external-verifier youth-coordinator practice-guide
join-as-institution       institution: institution-administrator
change-institution        institution: institution-administrator

record-education-consent   home: caseworker job-broker education-coordinator
withdraw-education-consent home: caseworker job-broker education-coordinator
show-education-consent     home: caseworker job-broker education-coordinator team-leader
list-own-consents          self: candidate
withdraw-own-consent       self: candidate

enrol-candidate           home: caseworker job-broker education-coordinator
withdraw-enrolment        home: caseworker job-broker education-coordinator
start-enrolment           home: caseworker job-broker education-coordinator
complete-enrolment        home: caseworker job-broker education-coordinator
interrupt-enrolment       home: caseworker job-broker education-coordinator
correct-enrolment         home: caseworker job-broker education-coordinator
accept-seat               home: caseworker job-broker education-coordinator
decline-seat              home: caseworker job-broker education-coordinator
list-candidate-enrolments home: caseworker job-broker education-coordinator team-leader
list-enrolments           home: caseworker job-broker education-coordinator team-leader
show-course-seats         home: caseworker job-broker education-coordinator team-leader
pool-seats                home: job-broker education-coordinator
show-institution-seats    institution: institution-administrator course-planner teacher education-mentor
list-course-enrolments    institution: course-planner teacher education-mentor

plan-lessons              institution: institution-administrator course-planner teacher education-mentor
add-lesson                institution: institution-administrator course-planner teacher education-mentor
move-lesson               institution: institution-administrator course-planner teacher education-mentor
cancel-lesson             institution: institution-administrator course-planner teacher education-mentor
list-lessons              institution: institution-administrator course-planner teacher education-mentor assessor
                          institution: external-verifier youth-coordinator practice-guide
list-lessons-on-day       institution: institution-administrator course-planner teacher education-mentor assessor
                          institution: external-verifier youth-coordinator practice-guide
open-lesson               institution: course-planner teacher education-mentor
finish-lesson             institution: course-planner teacher education-mentor
correct-attendance        institution: course-planner teacher education-mentor
open-course-run           institution: course-planner teacher education-mentor
write-course-note         institution: course-planner teacher education-mentor
list-course-notes         institution: course-planner teacher education-mentor
read-course-notes         home: caseworker job-broker education-coordinator
report-course-end         institution: course-planner teacher
list-my-courses           self: candidate
evaluate-course           self: candidate
show-evaluations          institution: institution-administrator course-planner teacher education-mentor
set-invoice-terms         institution: institution-administrator course-planner
show-invoice-basis        institution: institution-administrator course-planner
export-invoice-basis      institution: institution-administrator course-planner
plan-bridge-building      institution: institution-administrator course-planner
show-bridge-building      network: caseworker job-broker network-coordinator education-coordinator team-leader secretariat
                          institution: institution-administrator course-planner teacher education-mentor assessor
                          institution: external-verifier youth-coordinator practice-guide
name-school-contact       home: caseworker job-broker education-coordinator
show-school-contact       home: caseworker job-broker education-coordinator team-leader
assign-education-mentor   institution: education-mentor
assign-retention-mentor   institution: education-mentor
record-internship-in-place institution: course-planner teacher education-mentor
show-person-attendance    home: caseworker job-broker education-coordinator team-leader

post-course               institution: institution-administrator course-planner
change-course             institution: institution-administrator course-planner
copy-course               institution: institution-administrator course-planner
post-draft-course         institution: institution-administrator course-planner
withdraw-course           institution: institution-administrator course-planner
preview-course-import     institution: institution-administrator course-planner
import-courses            institution: institution-administrator course-planner
list-institution-courses  institution: institution-administrator course-planner teacher education-mentor assessor
                          institution: external-verifier youth-coordinator practice-guide
open-course               network: caseworker job-broker network-coordinator education-coordinator team-leader secretariat
                          institution: institution-administrator course-planner teacher education-mentor assessor
                          institution: external-verifier youth-coordinator practice-guide

list-learning-goals       network: education-coordinator secretariat assessor caseworker job-broker team-leader course-planner institution-administrator
                          network: teacher education-mentor youth-coordinator practice-guide
list-goal-versions        network: education-coordinator secretariat assessor caseworker job-broker team-leader course-planner institution-administrator
                          network: teacher education-mentor youth-coordinator practice-guide
list-proposed-goals       network: education-coordinator secretariat assessor
add-learning-goal         network: education-coordinator secretariat assessor
change-learning-goal      network: education-coordinator secretariat assessor
accept-learning-goal      network: education-coordinator secretariat assessor
retire-learning-goal      network: education-coordinator secretariat assessor
open-learning-record      home: caseworker job-broker education-coordinator
change-learning-goals     home: caseworker job-broker education-coordinator
close-learning-record     home: caseworker job-broker education-coordinator
list-learning-records     home: caseworker job-broker education-coordinator team-leader
show-learning-record      home: caseworker job-broker education-coordinator team-leader
record-progress           home: caseworker job-broker education-coordinator
correct-evidence          home: caseworker job-broker education-coordinator
list-workplace-records    company: company-contact buddy
observe-progress          company: company-contact buddy
list-my-records           self: candidate
tell-own-progress         self: candidate
list-institution-records  institution: teacher education-mentor youth-coordinator practice-guide assessor
open-institution-record   institution: teacher education-mentor youth-coordinator practice-guide assessor
offer-photo               self: candidate
finish-photo              self: candidate
delete-photo              self: candidate
show-my-photo             self: candidate
show-record-photo         home: caseworker job-broker education-coordinator team-leader
show-institution-photo    institution: teacher education-mentor youth-coordinator practice-guide assessor
note-progress             institution: teacher education-mentor youth-coordinator practice-guide assessor
propose-assessment        institution: teacher practice-guide youth-coordinator education-mentor
propose-assessment-again  institution: teacher practice-guide youth-coordinator education-mentor
record-paper-signature    institution: assessor
approve-assessment        institution: assessor
return-assessment         institution: assessor
withdraw-assessment       institution: teacher education-mentor youth-coordinator practice-guide assessor
verify-assessment         institution: assessor
verify-from-outside       network: external-verifier
list-assessments          institution: institution-administrator teacher education-mentor youth-coordinator practice-guide assessor
open-assessment           institution: teacher education-mentor youth-coordinator practice-guide assessor
list-sampled-assessments  network: external-verifier
open-sampled-assessment   network: external-verifier
show-sampling             institution: assessor institution-administrator network: external-verifier
list-my-assessments       self: candidate
sign-assessment           self: candidate
propose-package           institution: institution-administrator youth-coordinator
list-site-packages        institution: institution-administrator youth-coordinator practice-guide
list-packages             home: caseworker job-broker education-coordinator team-leader
settle-package            home: education-coordinator team-leader
place-order               home: caseworker job-broker education-coordinator
list-orders               home: caseworker job-broker education-coordinator team-leader
list-candidate-orders     home: caseworker job-broker education-coordinator team-leader
open-order                home: caseworker job-broker education-coordinator team-leader
cancel-order              home: caseworker job-broker education-coordinator
end-order                 home: caseworker job-broker education-coordinator
change-order              home: caseworker job-broker education-coordinator
correct-order             home: caseworker job-broker education-coordinator
list-site-orders          institution: youth-coordinator practice-guide
open-site-order           institution: youth-coordinator practice-guide
answer-order              institution: youth-coordinator
arrange-site              institution: institution-administrator youth-coordinator
open-site                 institution: institution-administrator youth-coordinator practice-guide
assign-at-site            institution: youth-coordinator practice-guide
mark-attendance           institution: youth-coordinator practice-guide
open-attendance-day       institution: youth-coordinator practice-guide
describe-tailored-request home: caseworker job-broker education-coordinator
change-tailored-request   home: caseworker job-broker education-coordinator
send-tailored-request     home: caseworker job-broker education-coordinator
open-tailored-request     home: caseworker job-broker education-coordinator team-leader
list-tailored-requests    home: caseworker job-broker education-coordinator team-leader
counter-tailored-offer    home: caseworker job-broker education-coordinator
choose-tailored-offer     home: caseworker job-broker education-coordinator
approve-tailored-offer    home: education-coordinator team-leader
refuse-tailored-offer     home: education-coordinator team-leader
withdraw-tailored-request home: caseworker job-broker education-coordinator
end-tailored-course       home: caseworker job-broker education-coordinator
show-uplift-overview      home: caseworker job-broker education-coordinator team-leader
show-uplift-prices        home: caseworker job-broker education-coordinator team-leader
set-uplift-prices         home: team-leader
list-asked-requests       institution: institution-administrator course-planner
open-asked-request        institution: institution-administrator course-planner
offer-tailored-course     institution: institution-administrator course-planner
decline-tailored-request  institution: institution-administrator course-planner
list-company-uplifts      company: company-contact buddy
tell-uplift-need          company: company-contact buddy
issue-certificate         institution: assessor institution-administrator
issue-certificates        institution: assessor institution-administrator
open-job                  institution: assessor institution-administrator
list-issued-certificates  institution: assessor institution-administrator
open-issued-certificate   institution: assessor institution-administrator
revoke-certificate        institution: assessor institution-administrator
reissue-certificate       institution: assessor institution-administrator
verify-certificate        open-network: everybody
show-certificate-status   open-network: everybody
show-issuer-document      open-network: everybody
show-issuer-keys          open-network: everybody
list-own-certificates     self: candidate
open-own-certificate      self: candidate
download-certificate      self: candidate
show-portfolio            self: candidate
change-portfolio          self: candidate
share-portfolio           self: candidate
end-share                 self: candidate
show-portfolio-to-municipality self: candidate
end-portfolio-showing     self: candidate
export-portfolio          self: candidate
open-shared-portfolio     open-self: everybody
list-received-portfolios  home: caseworker job-broker education-coordinator
open-received-portfolio   home: caseworker job-broker education-coordinator

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
export const expectedLines = (written + accessInVisitation)
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
