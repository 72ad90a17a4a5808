/** Lines of the table in `expected-access.ts`, written by hand as those are: what else is done in visitation. */
export const accessInVisitation = `
show-my-preparation       self: candidate
answer-preparation        self: candidate
submit-preparation        self: candidate
show-my-dream             self: candidate
write-dream               self: candidate
list-dream-versions       self: candidate
show-preparation          home: caseworker job-broker
fill-preparation-together home: caseworker job-broker
hand-over-preparation     home: caseworker job-broker
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
`;
