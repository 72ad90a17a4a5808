import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as times from '#shared/shapes/meeting-times.ts';
import { SentWord } from '#shared/shapes/sent-link.ts';
import { answerCompanyMeetingTimes } from '../capabilities/answer-company-meeting-times.ts';
import { answerCompanyTimesByLink } from '../capabilities/answer-company-times-by-link.ts';
import { answerMyMeetingTimes } from '../capabilities/answer-my-meeting-times.ts';
import { answerMyTimesByLink } from '../capabilities/answer-my-times-by-link.ts';
import { listCompanyMeetingTimes } from '../capabilities/list-company-meeting-times.ts';
import { listMyMeetingTimes } from '../capabilities/list-my-meeting-times.ts';
import { openCompanyTimesLink } from '../capabilities/open-company-times-link.ts';
import { openMyTimesLink } from '../capabilities/open-my-times-link.ts';
import { command, commandOpen, read, readOpenByPost, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { companyIn, timesIn } from './path-ids.ts';

const links = ['link-not-known', 'link-expired', 'link-used-up', 'too-many-attempts', 'meeting-times-over'] as const;
const refuses = ['meeting-times-not-found', 'meeting-times-over', 'meeting-times-settled'] as const;
const byLink = [...links, 'meeting-times-settled'] as const;

/** Times as person and company are asked about them: signed in, or by the link that was sent to them. */
export function askedTimesRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const ofCompany = (c: Context<House>) => ({ companyId: companyIn(c), timesId: timesIn(c) });
  return new Hono<House>()
    .get(
      '/my-meeting-times',
      read('list-my-meeting-times', {
        title: 'The times that the person is asked about',
        answers: times.MyMeetingTimesList,
      }),
      async (c) => c.json(unwrap(await listMyMeetingTimes(...of(c)))),
    )
    .post(
      '/my-meeting-times/:timesId/answers',
      command('answer-my-meeting-times', {
        title: 'The person says which times suit them',
        answers: times.TimesAnswerSent,
        status: 202,
        refuses,
      }),
      body(times.OwnTimesAnswer),
      async (c) => c.json(unwrap(await answerMyMeetingTimes(...of(c), timesIn(c), c.req.valid('json'))), 202),
    )
    .post(
      '/my-times-links/opened',
      readOpenByPost('open-my-times-link', {
        title: 'The times that a link sent to a person is for',
        answers: times.LinkedTimes,
        refuses: links,
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await openMyTimesLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/my-times-links/answers',
      commandOpen('answer-my-times-by-link', {
        title: 'Answer the times that a link sent to a person is for',
        answers: times.TimesAnswerSent,
        status: 202,
        refuses: byLink,
      }),
      body(times.LinkedOwnTimesAnswer),
      async (c) => c.json(unwrap(await answerMyTimesByLink(...of(c), c.req.valid('json'))), 202),
    )
    .get(
      '/companies/:companyId/meeting-times',
      read('list-company-meeting-times', {
        title: 'The times that the company is asked about, the nearest first',
        answers: times.CompanyMeetingTimesPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyMeetingTimes(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/meeting-times/:timesId/answers',
      command('answer-company-meeting-times', {
        title: 'The company says which times suit it',
        answers: times.TimesAnswerSent,
        status: 202,
        refuses,
      }),
      body(times.TimesAnswer),
      async (c) => c.json(unwrap(await answerCompanyMeetingTimes(...of(c), ofCompany(c), c.req.valid('json'))), 202),
    )
    .post(
      '/company-times-links/opened',
      readOpenByPost('open-company-times-link', {
        title: 'The times that a link sent to a company is for',
        answers: times.LinkedTimes,
        refuses: links,
      }),
      body(SentWord),
      async (c) => c.json(unwrap(await openCompanyTimesLink(...of(c), c.req.valid('json')))),
    )
    .post(
      '/company-times-links/answers',
      commandOpen('answer-company-times-by-link', {
        title: 'Answer the times that a link sent to a company is for',
        answers: times.TimesAnswerSent,
        status: 202,
        refuses: byLink,
      }),
      body(times.LinkedTimesAnswer),
      async (c) => c.json(unwrap(await answerCompanyTimesByLink(...of(c), c.req.valid('json'))), 202),
    );
}
