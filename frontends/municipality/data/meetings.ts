import { query } from '@solidjs/router';
import type { ListPage } from '#kit/network/pages-of.ts';
import { matching, once } from '#kit/network/services.ts';
import type {
  MatchMeetingCall,
  MatchMeetingCancel,
  MatchMeetingChanged,
  MatchMeetingItem,
  MatchMeetingMove,
  MatchMeetingOutcome,
  MatchMeetingView,
} from '#shared/shapes/match.ts';

const meetings = matching['match-meetings'];
const one = meetings[':meetingId'];
const mostPerPerson = '100';

/** A person's match meetings, the newest first. */
export const readMeetings = query(async (scope: string, candidateId: string): Promise<ListPage<MatchMeetingItem>> => {
  const ofPerson = matching.candidates[':candidateId']['match-meetings'];
  const answer = await ofPerson.$get({ param: { scope, candidateId }, query: { limit: mostPerPerson } });
  return await answer.json();
}, 'meetings');

/** One match meeting with what was agreed, the newest version first. */
export const readMeeting = query(async (scope: string, meetingId: string): Promise<MatchMeetingView> => {
  const answer = await one.$get({ param: { scope, meetingId } });
  return await answer.json();
}, 'meeting');

/** Calls a match meeting: both sides are invited at once. */
export async function callMatchMeeting(
  scope: string,
  call: MatchMeetingCall,
  idempotencyKey: string,
): Promise<MatchMeetingChanged> {
  const answer = await meetings.$post({ param: { scope }, json: call }, once(idempotencyKey));
  return await answer.json();
}

/** Moves a match meeting; both sides get the new time. */
export async function moveMatchMeeting(
  scope: string,
  meetingId: string,
  move: MatchMeetingMove,
  idempotencyKey: string,
): Promise<MatchMeetingChanged> {
  const answer = await one.moved.$post({ param: { scope, meetingId }, json: move }, once(idempotencyKey));
  return await answer.json();
}

/** Cancels a match meeting; both sides are told. */
export async function cancelMatchMeeting(
  scope: string,
  meetingId: string,
  cancel: MatchMeetingCancel,
  idempotencyKey: string,
): Promise<MatchMeetingChanged> {
  const answer = await one.cancelled.$post({ param: { scope, meetingId }, json: cancel }, once(idempotencyKey));
  return await answer.json();
}

/** Writes down what was said at a match meeting; what was written before is kept. */
export async function holdMatchMeeting(
  scope: string,
  meetingId: string,
  outcome: MatchMeetingOutcome,
  idempotencyKey: string,
): Promise<MatchMeetingChanged> {
  const answer = await one.held.$post({ param: { scope, meetingId }, json: outcome }, once(idempotencyKey));
  return await answer.json();
}
