import { Hono, type Context } from 'hono';
import { body, type House, query } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as match from '#shared/shapes/match-meeting.ts';
import { MeetingTimeKeep } from '#shared/shapes/meeting-answer.ts';
import { command, read, unwrap } from '../edge.ts';
import { callMatchMeeting } from '../capabilities/call-match-meeting.ts';
import { cancelMatchMeeting } from '../capabilities/cancel-match-meeting.ts';
import { holdMatchMeeting } from '../capabilities/hold-match-meeting.ts';
import { keepMeetingTime } from '../capabilities/keep-meeting-time.ts';
import { listCandidateMeetings } from '../capabilities/list-candidate-meetings.ts';
import { listMyMeetings } from '../capabilities/list-my-meetings.ts';
import { moveMatchMeeting } from '../capabilities/move-match-meeting.ts';
import { openMatchMeeting } from '../capabilities/open-match-meeting.ts';
import { reopenMatchMeeting } from '../capabilities/reopen-match-meeting.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { candidateIn, meetingIn } from './path-ids.ts';

/** Match meetings and their alignments. */
export function meetingRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/match-meetings',
      command('call-match-meeting', {
        title: 'Call candidate and company to a match meeting',
        answers: match.MatchMeetingChanged,
        status: 201,
        refuses: ['candidate-not-in-effort', 'opening-not-found', 'opening-not-open', 'opening-not-offered'],
      }),
      body(match.MatchMeetingCall),
      async (c) => c.json(unwrap(await callMatchMeeting(...of(c), c.req.valid('json'))), 201),
    )
    .get(
      '/match-meetings',
      read('list-my-meetings', {
        title: 'Meetings I have called and that are still to be held, the next first',
        answers: match.MatchMeetingPage,
      }),
      query(match.MyMeetingsQuery),
      async (c) => c.json(unwrap(await listMyMeetings(...of(c), c.req.valid('query')))),
    )
    .get(
      '/match-meetings/:meetingId',
      read('open-match-meeting', {
        title: 'A match meeting with its alignments, the newest first',
        answers: match.MatchMeetingView,
        refuses: ['match-meeting-not-found'],
      }),
      async (c) => c.json(unwrap(await openMatchMeeting(...of(c), meetingIn(c)))),
    )
    .post(
      '/match-meetings/:meetingId/moved',
      command('move-match-meeting', {
        title: 'Move a match meeting to another time or place',
        answers: match.MatchMeetingChanged,
        status: 200,
        refuses: ['match-meeting-not-found', 'match-meeting-is-over'],
      }),
      body(match.MatchMeetingMove),
      async (c) => c.json(unwrap(await moveMatchMeeting(...of(c), meetingIn(c), c.req.valid('json')))),
    )
    .post(
      '/match-meetings/:meetingId/cancelled',
      command('cancel-match-meeting', {
        title: 'Cancel a match meeting',
        answers: match.MatchMeetingChanged,
        status: 200,
        refuses: ['match-meeting-not-found', 'match-meeting-is-over'],
      }),
      body(match.MatchMeetingCancel),
      async (c) => c.json(unwrap(await cancelMatchMeeting(...of(c), meetingIn(c), c.req.valid('json')))),
    )
    .post(
      '/match-meetings/:meetingId/held',
      command('hold-match-meeting', {
        title: 'Write the expectation alignment of a held meeting; a later one keeps the earlier',
        answers: match.MatchMeetingChanged,
        status: 200,
        refuses: ['match-meeting-not-found', 'match-meeting-is-over'],
      }),
      body(match.MatchMeetingOutcome),
      async (c) => c.json(unwrap(await holdMatchMeeting(...of(c), meetingIn(c), c.req.valid('json')))),
    )
    .post(
      '/match-meetings/:meetingId/time-kept',
      command('keep-meeting-time', {
        title: 'Keep the time of a match meeting that the company asked to move',
        answers: match.MatchMeetingChanged,
        status: 200,
        refuses: ['match-meeting-not-found', 'match-meeting-is-over', 'no-move-request'],
      }),
      body(MeetingTimeKeep),
      async (c) => c.json(unwrap(await keepMeetingTime(...of(c), meetingIn(c), c.req.valid('json')))),
    )
    .post(
      '/match-meetings/:meetingId/reopened',
      command('reopen-match-meeting', {
        title: 'Take back minutes that were written by mistake; the meeting is still to be held',
        answers: match.MatchMeetingChanged,
        status: 200,
        refuses: ['match-meeting-not-found', 'match-meeting-not-held', 'match-meeting-in-use'],
      }),
      body(match.MatchMeetingReopening),
      async (c) => c.json(unwrap(await reopenMatchMeeting(...of(c), meetingIn(c), c.req.valid('json')))),
    )
    .get(
      '/candidates/:candidateId/match-meetings',
      read('list-candidate-meetings', {
        title: 'A candidate’s match meetings, the latest first',
        answers: match.MatchMeetingPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCandidateMeetings(...of(c), candidateIn(c), c.req.valid('query')))),
    );
}
