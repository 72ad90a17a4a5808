import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as times from '#shared/shapes/meeting-times.ts';
import { callAtProposedTime } from '../capabilities/call-at-proposed-time.ts';
import { listAskedMeetingTimes } from '../capabilities/list-asked-meeting-times.ts';
import { listCandidateMeetingTimes } from '../capabilities/list-candidate-meeting-times.ts';
import { openMeetingTimes } from '../capabilities/open-meeting-times.ts';
import { proposeMeetingTimes } from '../capabilities/propose-meeting-times.ts';
import { proposeOtherTimes } from '../capabilities/propose-other-times.ts';
import { withdrawMeetingTimes } from '../capabilities/withdraw-meeting-times.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { candidateIn, timesIn } from './path-ids.ts';

const meets = ['candidate-not-in-effort', 'opening-not-found', 'opening-not-open', 'opening-not-offered'] as const;
const over = ['meeting-times-not-found', 'meeting-times-over', 'meeting-times-settled'] as const;

/** Times for a match meeting, as the municipality proposes and settles them. */
export function meetingTimesRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .post(
      '/meeting-times',
      command('propose-meeting-times', {
        title: 'Ask person and company which of these times suits them for a match meeting',
        answers: times.MeetingTimesChanged,
        status: 201,
        refuses: meets,
      }),
      body(times.TimesProposal),
      async (c) => c.json(unwrap(await proposeMeetingTimes(...of(c), c.req.valid('json'))), 201),
    )
    .get(
      '/meeting-times',
      read('list-asked-meeting-times', {
        title: 'Times that I asked about and that are not settled, the oldest first',
        answers: times.MeetingTimesPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listAskedMeetingTimes(...of(c), c.req.valid('query')))),
    )
    .get(
      '/meeting-times/:timesId',
      read('open-meeting-times', {
        title: 'Times with what both say to each, side by side',
        answers: times.MeetingTimesView,
        refuses: ['meeting-times-not-found'],
      }),
      async (c) => c.json(unwrap(await openMeetingTimes(...of(c), timesIn(c)))),
    )
    .post(
      '/meeting-times/:timesId/exchanged',
      command('propose-other-times', {
        title: 'Exchange the times or where the meeting is, and ask both anew',
        answers: times.MeetingTimesChanged,
        status: 200,
        refuses: [...over, ...meets],
      }),
      body(times.OtherTimes),
      async (c) => c.json(unwrap(await proposeOtherTimes(...of(c), timesIn(c), c.req.valid('json')))),
    )
    .post(
      '/meeting-times/:timesId/withdrawn',
      command('withdraw-meeting-times', {
        title: 'Take the times back',
        answers: times.MeetingTimesChanged,
        status: 200,
        refuses: over,
      }),
      body(times.TimesWithdrawal),
      async (c) => c.json(unwrap(await withdrawMeetingTimes(...of(c), timesIn(c), c.req.valid('json')))),
    )
    .post(
      '/meeting-times/:timesId/called',
      command('call-at-proposed-time', {
        title: 'Call the match meeting at one of the times',
        answers: times.MeetingTimesChanged,
        status: 201,
        refuses: [...over, ...meets],
      }),
      body(times.TimesSettling),
      async (c) => c.json(unwrap(await callAtProposedTime(...of(c), timesIn(c), c.req.valid('json'))), 201),
    )
    .get(
      '/candidates/:candidateId/meeting-times',
      read('list-candidate-meeting-times', {
        title: 'The times a person was asked about, the newest first',
        answers: times.MeetingTimesPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCandidateMeetingTimes(...of(c), candidateIn(c), c.req.valid('query')))),
    );
}
