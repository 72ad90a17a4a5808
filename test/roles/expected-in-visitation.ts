/** Lines of the table in `expected-access.ts`, written by hand as those are: what else is done in visitation. */
export const accessInVisitation = `
list-my-efforts           self: candidate
show-visitation-groups    home: caseworker job-broker team-leader
set-visitation-group      home: team-leader
show-visitation           home: caseworker job-broker team-leader
decide-visitation-group   home: caseworker team-leader
order-skills-test         home: caseworker team-leader
mark-skills-test-taken    home: caseworker team-leader
record-skills-test-result home: caseworker team-leader
cancel-skills-test        home: caseworker team-leader
give-education-order      home: caseworker team-leader
end-education-order       home: caseworker team-leader
show-my-preparation       self: candidate
answer-preparation        self: candidate
submit-preparation        self: candidate
show-my-dream             self: candidate
write-dream               self: candidate
list-dream-versions       self: candidate
show-preparation          home: caseworker job-broker
fill-preparation-together home: caseworker job-broker
hand-over-preparation     home: caseworker job-broker
open-preparation-link     open-self: everybody
answer-preparation-by-link open-self: everybody
submit-preparation-by-link open-self: everybody
invite-to-preparation     home: caseworker job-broker
withdraw-preparation-invitation home: caseworker job-broker
show-dream                home: caseworker job-broker
comment-dream             home: caseworker job-broker

list-imports              home: caseworker team-leader
offer-referral-list       home: caseworker team-leader
read-referral-list        home: caseworker team-leader
open-import               home: caseworker team-leader
list-import-lines         home: caseworker team-leader
confirm-import            home: caseworker team-leader
cancel-import             home: caseworker team-leader
export-import-result      home: caseworker team-leader
list-notes                home: caseworker job-broker team-leader
search-notes              home: caseworker job-broker team-leader
open-note-draft           home: caseworker job-broker team-leader
save-note-draft           home: caseworker job-broker team-leader
discard-note-draft        home: caseworker job-broker team-leader
list-note-drafts          home: caseworker job-broker team-leader
sign-note                 home: caseworker job-broker team-leader
export-journal            home: caseworker team-leader
list-journal-exports      home: caseworker team-leader
open-journal-export       home: caseworker team-leader
hand-over-journal         home: caseworker team-leader
list-journal-requests     home: caseworker team-leader
record-letter-printed     home: caseworker job-broker
list-letters              home: caseworker job-broker
preview-retention         home: team-leader
list-retention-people     home: team-leader
ask-for-journal           self: candidate
list-my-journal-wishes    self: candidate
add-addendum              home: caseworker job-broker team-leader
change-note-readers       home: caseworker job-broker team-leader
strike-note               home: caseworker job-broker team-leader
move-note                 home: caseworker job-broker team-leader
offer-attachment          home: caseworker job-broker team-leader
finish-attachment         home: caseworker job-broker team-leader
open-attachment           home: caseworker job-broker team-leader
remove-attachment         home: caseworker job-broker team-leader
show-week                 home: caseworker job-broker team-leader
open-calendar-feed        home: caseworker job-broker team-leader
start-calendar-feed       home: caseworker job-broker team-leader
end-calendar-feed         home: caseworker job-broker team-leader
read-calendar-feed        open-home: everybody
plan-conversation         home: caseworker job-broker
move-conversation         home: caseworker job-broker
cancel-conversation       home: caseworker job-broker
hold-conversation         home: caseworker job-broker
miss-conversation         home: caseworker job-broker
keep-conversation-time    home: caseworker job-broker
list-conversations        home: caseworker job-broker team-leader
open-conversation         home: caseworker job-broker team-leader
list-staff-conversations  home: caseworker job-broker team-leader
list-my-conversations     self: candidate
open-my-conversation      self: candidate
answer-conversation       self: candidate
open-personal-link        open-self: everybody
answer-by-link            open-self: everybody
export-work               home: caseworker job-broker team-leader
save-view                 home: caseworker job-broker team-leader
list-views                home: caseworker job-broker team-leader
change-view               home: caseworker job-broker team-leader
delete-view               home: caseworker job-broker team-leader
export-work-with-cpr      home: caseworker
list-absences             home: caseworker job-broker team-leader
record-absence            home: caseworker job-broker team-leader
end-absence               home: caseworker job-broker team-leader
list-owned-cases          home: caseworker team-leader
hand-over-cases           home: caseworker team-leader
undo-handover             home: caseworker team-leader
list-handovers            home: caseworker job-broker team-leader
open-handover             home: caseworker job-broker team-leader
show-contact-persons      home: caseworker job-broker team-leader
list-many-contacts        home: team-leader
`;
