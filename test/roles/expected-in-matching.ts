/** Lines of the table in `expected-access.ts`, written by hand as those are: what else is done in matching. */
export const accessInMatching = `
ask-match-plan            home: job-broker team-leader
list-match-plans          home: job-broker team-leader
open-match-plan           home: job-broker team-leader
list-match-plan-people    home: job-broker team-leader
decide-match-plan-person  home: job-broker team-leader
ask-joint-plan            home: team-leader
give-joint-rows           home: team-leader
leave-joint-plan          home: team-leader
close-joint-plan          home: team-leader
list-joint-plans          home: job-broker team-leader
show-match-weights        home: caseworker job-broker team-leader
list-match-weights        home: caseworker job-broker team-leader
try-match-weights         home: team-leader
set-match-weights         home: team-leader
propose-network-adjustments   home: caseworker job-broker team-leader
propose-candidate-adjustments home: caseworker job-broker team-leader
propose-opening-adjustments   home: caseworker job-broker
show-proposals            home: caseworker job-broker
withdraw-shown-proposals  home: caseworker job-broker
open-shown-proposals      home: caseworker job-broker team-leader
list-answered-proposals   home: caseworker job-broker
propose-meeting-times     home: caseworker job-broker
propose-other-times       home: caseworker job-broker
withdraw-meeting-times    home: caseworker job-broker
call-at-proposed-time     home: caseworker job-broker
open-meeting-times        home: caseworker job-broker team-leader
list-candidate-meeting-times home: caseworker job-broker team-leader
list-asked-meeting-times  home: caseworker job-broker
list-my-meeting-times     self: candidate
answer-my-meeting-times   self: candidate
open-my-agreement-link           open-self: everybody
ask-my-signing-code              open-self: everybody
read-my-agreement-by-link        open-self: everybody
sign-my-agreement-by-link        open-self: everybody
open-company-agreement-link      open-network: everybody
ask-company-signing-code         open-network: everybody
read-company-agreement-by-link   open-network: everybody
sign-company-agreement-by-link   open-network: everybody
open-my-times-link           open-self: everybody
answer-my-times-by-link      open-self: everybody
open-company-times-link      open-network: everybody
answer-company-times-by-link open-network: everybody
list-company-meeting-times   company: company-contact
answer-company-meeting-times company: company-contact
list-my-proposals         self: candidate
answer-my-proposals       self: candidate
report-wishes             home: caseworker job-broker team-leader
keep-hours-plan           home: caseworker job-broker
move-hours-step           home: caseworker job-broker
say-hours-level           home: caseworker job-broker
pause-placement           home: caseworker job-broker
resume-placement          home: caseworker job-broker
register-attendance       home: caseworker job-broker
show-placement-hours      home: caseworker job-broker team-leader
list-company-attendance   company: company-contact buddy
say-attendance            company: company-contact buddy
list-my-placements        self: candidate
say-own-attendance        self: candidate
answer-hours-step         self: candidate
ask-company-help          company: company-contact buddy
ask-own-help              self: candidate
move-help-call            home: caseworker job-broker
list-help-calls           home: caseworker job-broker team-leader
list-compensations        home: caseworker job-broker team-leader
draft-compensation        home: caseworker job-broker
change-compensation       home: caseworker job-broker
send-compensation         home: caseworker job-broker
withdraw-compensation     home: caseworker job-broker
decide-compensation       home: team-leader
stop-compensation         home: caseworker job-broker team-leader
list-compensations-to-decide home: team-leader
list-company-compensations company: company-contact
list-evidence-packs       home: caseworker job-broker team-leader
draft-evidence-pack       home: caseworker job-broker
change-evidence-pack      home: caseworker job-broker
send-evidence-pack        home: caseworker job-broker
read-pack-together        home: caseworker job-broker
decline-pack-correction   home: caseworker job-broker
issue-evidence-pack       home: caseworker job-broker
give-evidence-pack        home: caseworker job-broker
withdraw-evidence-pack    home: caseworker job-broker
print-evidence-pack       home: caseworker job-broker team-leader
list-my-evidence-packs    self: candidate
answer-my-evidence-pack   self: candidate
print-my-evidence-pack    self: candidate
list-observations         home: caseworker job-broker team-leader
write-observation         home: caseworker job-broker
correct-observation       home: caseworker job-broker
mark-observation          home: caseworker job-broker
withdraw-observation      home: caseworker job-broker
list-own-observations     company: company-contact buddy
describe-work             company: company-contact buddy
withdraw-own-observation  company: company-contact buddy
set-check-in-rhythm       home: caseworker job-broker
ask-check-in              home: caseworker job-broker
show-check-ins            home: caseworker job-broker team-leader
show-break-off-signs      home: caseworker job-broker team-leader
list-break-off-signs      home: caseworker job-broker team-leader
settle-break-off-sign     home: caseworker job-broker
plan-visit                home: caseworker job-broker
move-visit                home: caseworker job-broker
cancel-visit              home: caseworker job-broker
note-visit                home: caseworker job-broker
list-visits               home: caseworker job-broker team-leader
list-my-visits            home: caseworker job-broker
plan-duty                 home: job-broker team-leader
change-duty               home: job-broker team-leader
cancel-duty               home: job-broker team-leader
set-duty-hours            home: team-leader
list-waiting-help         home: caseworker job-broker team-leader
show-duty-roster          home: caseworker job-broker team-leader
list-my-check-ins         self: candidate
answer-my-check-in        self: candidate
open-my-check-in-link           open-self: everybody
answer-my-check-in-by-link      open-self: everybody
open-company-check-in-link      open-network: everybody
answer-company-check-in-by-link open-network: everybody
open-my-still-there-link           open-self: everybody
answer-my-still-there-by-link      open-self: everybody
open-company-still-there-link      open-network: everybody
answer-company-still-there-by-link open-network: everybody
list-company-check-ins    company: company-contact buddy
answer-company-check-in   company: company-contact buddy
open-still-there          home: caseworker job-broker team-leader
list-my-still-there       self: candidate
answer-my-still-there     self: candidate
list-company-still-there  company: company-contact
answer-company-still-there company: company-contact
open-look-back            home: caseworker job-broker team-leader
list-look-backs           home: caseworker job-broker team-leader
list-my-look-backs        self: candidate
answer-my-look-back       self: candidate
list-company-look-backs   company: company-contact
answer-company-look-back  company: company-contact
list-company-again        home: caseworker job-broker team-leader network-coordinator
list-companies-to-ask     home: caseworker job-broker team-leader network-coordinator
move-company-again        home: caseworker job-broker network-coordinator
open-alignment            home: caseworker job-broker team-leader
write-alignment-together  home: caseworker job-broker
sign-alignment-together   home: caseworker job-broker
open-company-alignment    company: company-contact
answer-company-alignment  company: company-contact
sign-company-alignment    company: company-contact
list-company-alignments   company: company-contact
list-my-alignments        self: candidate
answer-my-alignment       self: candidate
sign-my-alignment         self: candidate
draft-agreement           home: caseworker job-broker
change-agreement          home: caseworker job-broker
send-agreement            home: caseworker job-broker
withdraw-agreement        home: caseworker job-broker
sign-agreement            home: caseworker job-broker team-leader
list-agreements           home: caseworker job-broker team-leader
print-agreement           home: caseworker job-broker team-leader
renew-agreement           home: caseworker job-broker
list-carried-checks       home: caseworker job-broker team-leader
show-agreement-template   home: caseworker job-broker team-leader
list-agreement-templates  home: caseworker job-broker team-leader
try-agreement-template    home: team-leader
print-agreement-template  home: team-leader
set-agreement-template    home: team-leader
list-company-agreements   company: company-contact
answer-agreement          company: company-contact
print-company-agreement   company: company-contact
list-my-agreements        self: candidate
answer-my-agreement       self: candidate
print-my-agreement        self: candidate
check-placement           home: caseworker job-broker team-leader
allow-placement-exception home: team-leader
list-placement-exceptions home: caseworker job-broker team-leader
record-company-facts      home: caseworker job-broker
`;
