import { query } from '@solidjs/router';
import { answerOf, matching } from '#kit/network/services.ts';

const mostPerPerson = '100';

/** A person's match meetings, the newest first. */
export const readMeetings = query((scope: string, candidateId: string) => {
  const ofPerson = matching.candidates[':candidateId']['match-meetings'];
  return answerOf(ofPerson.$get({ param: { scope, candidateId }, query: { limit: mostPerPerson } }));
}, 'meetings');

/** One match meeting with what was agreed, the newest version first. */
export const readMeeting = query(
  (scope: string, meetingId: string) =>
    answerOf(matching['match-meetings'][':meetingId'].$get({ param: { scope, meetingId } })),
  'meeting',
);
