import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import * as answers from '#shared/shapes/alignment-answers.ts';
import * as talk from '#shared/shapes/alignment-talk.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { answerCompanyAlignment } from '../capabilities/answer-company-alignment.ts';
import { answerMyAlignment } from '../capabilities/answer-my-alignment.ts';
import { listCompanyAlignments } from '../capabilities/list-company-alignments.ts';
import { listMyAlignments } from '../capabilities/list-my-alignments.ts';
import { openAlignment } from '../capabilities/open-alignment.ts';
import { openCompanyAlignment } from '../capabilities/open-company-alignment.ts';
import { signAlignmentTogether } from '../capabilities/sign-alignment-together.ts';
import { signCompanyAlignment } from '../capabilities/sign-company-alignment.ts';
import { signMyAlignment } from '../capabilities/sign-my-alignment.ts';
import { writeAlignmentTogether } from '../capabilities/write-alignment-together.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';
import { companyIn, meetingIn } from './path-ids.ts';

/** The alignment of expectations: the municipality's under `0265`, the company's under `P-…`, the person's under `C-…`. */
export function alignmentRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const ofCompany = (c: Context<House>) => ({ companyId: companyIn(c), meetingId: meetingIn(c) });
  return new Hono<House>()
    .get(
      '/match-meetings/:meetingId/talk',
      read('open-alignment', {
        title: 'What person and company say to the seven questions, side by side, and who said yes to the text',
        answers: talk.AlignmentTalkView,
        refuses: ['match-meeting-not-found'],
      }),
      async (c) => c.json(unwrap(await openAlignment(...of(c), meetingIn(c)))),
    )
    .post(
      '/match-meetings/:meetingId/talk/answers',
      command('write-alignment-together', {
        title: 'Write down together with a side what it says to the seven questions',
        answers: talk.AlignmentTalkChanged,
        status: 200,
        refuses: ['match-meeting-not-found', 'match-meeting-is-over'],
      }),
      body(answers.WrittenTogether),
      async (c) => c.json(unwrap(await writeAlignmentTogether(...of(c), meetingIn(c), c.req.valid('json')))),
    )
    .post(
      '/match-meetings/:meetingId/talk/signed',
      command('sign-alignment-together', {
        title: 'Write down that sides said yes to the text of a held meeting, and who was there',
        answers: talk.AlignmentTalkChanged,
        status: 200,
        refuses: [
          'match-meeting-not-found',
          'match-meeting-not-held',
          'match-meeting-not-agreed',
          'alignment-settled-anew',
          'alignment-signed-already',
          'alignment-person-first',
        ],
      }),
      body(answers.YesTogether),
      async (c) => c.json(unwrap(await signAlignmentTogether(...of(c), meetingIn(c), c.req.valid('json')))),
    )
    .get(
      '/companies/:companyId/alignments',
      read('list-company-alignments', {
        title: 'Match meetings at which the company has yet to answer or to say yes, the earliest first',
        answers: talk.CompanyAlignmentPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCompanyAlignments(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .get(
      '/companies/:companyId/match-meetings/:meetingId/talk',
      read('open-company-alignment', {
        title: 'The seven questions of a match meeting as the company reads them',
        answers: talk.CompanyAlignment,
        refuses: ['match-meeting-not-found'],
      }),
      async (c) => c.json(unwrap(await openCompanyAlignment(...of(c), ofCompany(c)))),
    )
    .post(
      '/companies/:companyId/match-meetings/:meetingId/talk/answers',
      command('answer-company-alignment', {
        title: 'The company answers some of the seven questions',
        answers: talk.AlignmentSent,
        status: 202,
        refuses: ['match-meeting-not-found', 'match-meeting-is-over'],
      }),
      body(answers.CompanyAnswers),
      async (c) => c.json(unwrap(await answerCompanyAlignment(...of(c), ofCompany(c), c.req.valid('json'))), 202),
    )
    .post(
      '/companies/:companyId/match-meetings/:meetingId/talk/signed',
      command('sign-company-alignment', {
        title: 'The company says yes to the text it read',
        answers: talk.AlignmentSent,
        status: 202,
        refuses: [
          'match-meeting-not-found',
          'match-meeting-is-over',
          'alignment-settled-anew',
          'alignment-signed-already',
        ],
      }),
      body(answers.AlignmentYes),
      async (c) => c.json(unwrap(await signCompanyAlignment(...of(c), ofCompany(c), c.req.valid('json'))), 202),
    )
    .get(
      '/my-match-meetings',
      read('list-my-alignments', {
        title: 'The person’s own match meetings with the seven questions, the latest first',
        answers: talk.MyAlignments,
      }),
      async (c) => c.json(unwrap(await listMyAlignments(...of(c)))),
    )
    .post(
      '/my-match-meetings/:meetingId/answers',
      command('answer-my-alignment', {
        title: 'The person answers some of the seven questions, and says what the workplace may know',
        answers: talk.AlignmentSent,
        status: 202,
        refuses: ['match-meeting-not-found', 'match-meeting-is-over'],
      }),
      body(answers.CitizenAnswers),
      async (c) => c.json(unwrap(await answerMyAlignment(...of(c), meetingIn(c), c.req.valid('json'))), 202),
    )
    .post(
      '/my-match-meetings/:meetingId/signed',
      command('sign-my-alignment', {
        title: 'The person says yes to the text that came of the meeting',
        answers: talk.AlignmentSent,
        status: 202,
        refuses: [
          'match-meeting-not-found',
          'match-meeting-is-over',
          'alignment-settled-anew',
          'alignment-signed-already',
        ],
      }),
      body(answers.AlignmentYes),
      async (c) => c.json(unwrap(await signMyAlignment(...of(c), meetingIn(c), c.req.valid('json'))), 202),
    );
}
