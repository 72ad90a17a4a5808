/** Who shall get in where in competence; read with the rest in `expected-access.ts`, whose form it has. */
export const competenceAccess = `
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
`;
