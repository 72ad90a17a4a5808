/** Who works with a person's plan and team, and what the person does with it; read as the lines of `expected-access.ts`. */
export const expectedOfPlans = `open-plan                 home: caseworker job-broker team-leader
add-plan-item             home: caseworker job-broker team-leader
change-plan-item          home: caseworker job-broker team-leader
move-plan-item            home: caseworker job-broker team-leader
note-track                home: caseworker job-broker team-leader
keep-barrier              home: caseworker job-broker
describe-capacity         home: caseworker job-broker
tell-needs                home: caseworker job-broker
list-person-team          home: caseworker job-broker team-leader
keep-team-member          home: caseworker job-broker team-leader
end-team-member           home: caseworker job-broker team-leader
list-my-plans             self: candidate
finish-own-activity       self: candidate
list-my-companions        self: candidate
make-companion-code       self: candidate
withdraw-companion-code   self: candidate
type-companion-code       self: candidate
answer-companion          self: candidate`;
