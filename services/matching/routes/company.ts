import { Hono, type Context } from 'hono';
import { body, type House, query } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { CompanyMeetingPage } from '#shared/shapes/match-meeting.ts';
import { MeetingAnswer, MeetingAnswerSent } from '#shared/shapes/meeting-answer.ts';
import { command, read, unwrap } from '../edge.ts';
import * as placement from '#shared/shapes/placement.ts';
import { answerMatchMeeting } from '../capabilities/answer-match-meeting.ts';
import { listCompanyMeetings } from '../capabilities/list-company-meetings.ts';
import { listCompanyPlacements } from '../capabilities/list-company-placements.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { companyIn, meetingIn } from './path-ids.ts';

/** What a company sees of its own, and what it answers, under the partnership. */
export function companyRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/companies/:companyId/placements',
      read('list-company-placements', {
        title: 'Placements at the company, running ones first',
        answers: placement.CompanyPlacementPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyPlacements(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .get(
      '/companies/:companyId/match-meetings',
      read('list-company-meetings', {
        title: 'Match meetings the company is called to from today on, the next first, with its own answer',
        answers: CompanyMeetingPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyMeetings(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/match-meetings/:meetingId/answers',
      command('answer-match-meeting', {
        title: 'Decline a match meeting or ask to move it, with a reason',
        answers: MeetingAnswerSent,
        status: 202,
        refuses: ['match-meeting-not-found', 'match-meeting-is-over', 'match-meeting-has-begun'],
      }),
      body(MeetingAnswer),
      async (c) => {
        const about = { companyId: companyIn(c), meetingId: meetingIn(c) };
        return c.json(unwrap(await answerMatchMeeting(...of(c), about, c.req.valid('json'))), 202);
      },
    );
}
