/** What matching hears of times for a match meeting, and of the links that were sent to answer by. */
export const meetingTimesConsumes = [
  'MeetingTimesChanged',
  'MeetingTimesAnswered',
  'MeetingTimesAnswerSettled',
  'ConsentEnded',
  'PersonLinkIssued',
  'PersonLinksEnded',
  'CompanyLinkIssued',
  'CompanyLinksEnded',
  'PersonCodeIssued',
  'CompanyCodeIssued',
] as const;
