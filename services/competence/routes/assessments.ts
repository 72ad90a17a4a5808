import { randomInt } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { type House, body, query } from '#shared/runtime/http.ts';
import * as assessment from '#shared/shapes/assessment.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { approveAssessment } from '../capabilities/approve-assessment.ts';
import { listAssessments } from '../capabilities/list-assessments.ts';
import { listMyAssessments } from '../capabilities/list-my-assessments.ts';
import { listSampledAssessments } from '../capabilities/list-sampled-assessments.ts';
import { openAssessment } from '../capabilities/open-assessment.ts';
import { openSampledAssessment } from '../capabilities/open-sampled-assessment.ts';
import { proposeAssessment } from '../capabilities/propose-assessment.ts';
import { proposeAssessmentAgain } from '../capabilities/propose-assessment-again.ts';
import { recordPaperSignature } from '../capabilities/record-paper-signature.ts';
import { returnAssessment } from '../capabilities/return-assessment.ts';
import { showSampling } from '../capabilities/show-sampling.ts';
import { signAssessment } from '../capabilities/sign-assessment.ts';
import { verifyAssessment } from '../capabilities/verify-assessment.ts';
import { verifyFromOutside } from '../capabilities/verify-from-outside.ts';
import { withdrawAssessment } from '../capabilities/withdraw-assessment.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { assessmentIn, recordIn } from './learning-ids.ts';
import { institutionIn } from './path-ids.ts';

/** Chance that nobody can know beforehand, in steps finer than any share. */
const chancesOfLot = 2 ** 32;
const byLot = (): number => randomInt(chancesOfLot) / chancesOfLot;

/** Assessments at the institution: proposed, signed, approved, returned, withdrawn and verified. */
export function assessmentRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const place = (c: Context<House>) => ({
    institutionId: institutionIn(c),
    recordId: recordIn(c),
    assessmentId: assessmentIn(c),
  });
  return new Hono<House>()
    .get(
      '/institutions/:institutionId/assessments',
      read('list-assessments', {
        title: 'The institution’s assessments that wait for somebody, or that are settled',
        answers: assessment.AssessmentPage,
      }),
      query(assessment.AssessmentQuery),
      async (c) => c.json(unwrap(await listAssessments(...of(c), institutionIn(c), c.req.valid('query')))),
    )
    .post(
      '/institutions/:institutionId/learning-records/:recordId/assessments',
      command('propose-assessment', {
        title: 'Propose a level for each goal, with the evidence it rests on',
        answers: assessment.AssessmentSaved,
        status: 201,
        refuses: ['learning-record-not-found', 'institution-not-accredited', 'assessment-under-way'],
      }),
      body(assessment.AssessmentProposal),
      async (c) =>
        c.json(
          unwrap(
            await proposeAssessment(
              ...of(c),
              { institutionId: institutionIn(c), recordId: recordIn(c) },
              c.req.valid('json'),
            ),
          ),
          201,
        ),
    )
    .get(
      '/institutions/:institutionId/learning-records/:recordId/assessments/:assessmentId',
      read('open-assessment', {
        title: 'An assessment with goals, levels and evidence',
        answers: assessment.AssessmentView,
        refuses: ['assessment-not-found'],
      }),
      async (c) => c.json(unwrap(await openAssessment(...of(c), place(c)))),
    )
    .put(
      '/institutions/:institutionId/learning-records/:recordId/assessments/:assessmentId/proposal',
      command('propose-assessment-again', {
        title: 'Make a returned proposal anew',
        answers: assessment.AssessmentSaved,
        status: 200,
        refuses: ['assessment-not-found', 'assessment-not-at-this-step', 'learning-record-not-found'],
      }),
      body(assessment.AssessmentProposedAgain),
      async (c) => c.json(unwrap(await proposeAssessmentAgain(...of(c), place(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/learning-records/:recordId/assessments/:assessmentId/paper-signature',
      command('record-paper-signature', {
        title: 'Record that the person signed on paper',
        answers: assessment.AssessmentSaved,
        status: 200,
        refuses: ['assessment-not-found', 'assessment-not-at-this-step'],
      }),
      body(assessment.PaperSignature),
      async (c) => c.json(unwrap(await recordPaperSignature(...of(c), place(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/learning-records/:recordId/assessments/:assessmentId/approval',
      command('approve-assessment', {
        title: 'Approve what another proposed; the lot is drawn',
        answers: assessment.AssessmentSaved,
        status: 200,
        refuses: ['assessment-not-found', 'assessment-not-at-this-step', 'own-proposal', 'evidence-changed'],
      }),
      body(assessment.AssessmentStep),
      async (c) => c.json(unwrap(await approveAssessment(...of(c), place(c), c.req.valid('json'), byLot))),
    )
    .post(
      '/institutions/:institutionId/learning-records/:recordId/assessments/:assessmentId/return',
      command('return-assessment', {
        title: 'Return a proposal with what is missing',
        answers: assessment.AssessmentSaved,
        status: 200,
        refuses: ['assessment-not-found', 'assessment-not-at-this-step'],
      }),
      body(assessment.AssessmentReturn),
      async (c) => c.json(unwrap(await returnAssessment(...of(c), place(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/learning-records/:recordId/assessments/:assessmentId/withdrawal',
      command('withdraw-assessment', {
        title: 'Take back an assessment that is not approved',
        answers: assessment.AssessmentSaved,
        status: 200,
        refuses: ['assessment-not-found', 'assessment-not-at-this-step'],
      }),
      body(assessment.AssessmentWithdrawal),
      async (c) => c.json(unwrap(await withdrawAssessment(...of(c), place(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/learning-records/:recordId/assessments/:assessmentId/verification',
      command('verify-assessment', {
        title: 'Verify, as another assessor of the institution, what was drawn',
        answers: assessment.AssessmentSaved,
        status: 200,
        refuses: ['assessment-not-found', 'verification-not-open', 'own-assessment'],
      }),
      body(assessment.AssessmentVerification),
      async (c) => c.json(unwrap(await verifyAssessment(...of(c), place(c), c.req.valid('json')))),
    )
    .get(
      '/sampled-assessments',
      read('list-sampled-assessments', {
        title: 'Assessments that wait to be sampled from outside',
        answers: assessment.SampledPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listSampledAssessments(...of(c), c.req.valid('query')))),
    )
    .get(
      '/institutions/:institutionId/learning-records/:recordId/assessments/:assessmentId/sample',
      read('open-sampled-assessment', {
        title: 'An assessment that was drawn, without a name',
        answers: assessment.SampledAssessmentView,
        refuses: ['assessment-not-found', 'own-institution'],
      }),
      async (c) => c.json(unwrap(await openSampledAssessment(...of(c), place(c)))),
    )
    .post(
      '/institutions/:institutionId/learning-records/:recordId/assessments/:assessmentId/sample',
      command('verify-from-outside', {
        title: 'Verify, from another organisation, what was drawn',
        answers: assessment.AssessmentSaved,
        status: 200,
        refuses: ['assessment-not-found', 'verification-not-open', 'own-institution'],
      }),
      body(assessment.AssessmentVerification),
      async (c) => c.json(unwrap(await verifyFromOutside(...of(c), place(c), c.req.valid('json')))),
    )
    .get(
      '/institutions/:institutionId/sampling',
      read('show-sampling', {
        title: 'How much the lot has drawn, and every draw',
        answers: assessment.SamplingView,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await showSampling(...of(c), institutionIn(c), c.req.valid('query')))),
    )
    .get(
      '/my-assessments',
      read('list-my-assessments', {
        title: 'What has been assessed of the person, and what waits for a signature',
        answers: assessment.MyAssessments,
      }),
      async (c) => c.json(unwrap(await listMyAssessments(...of(c)))),
    )
    .post(
      '/my-assessments/:assessmentId/signature',
      command('sign-assessment', {
        title: 'Sign that one was present, with the name as it shall stand',
        answers: assessment.SignatureSent,
        status: 202,
        refuses: ['assessment-not-found', 'assessment-not-at-this-step'],
      }),
      body(assessment.AssessmentSignature),
      async (c) => c.json(unwrap(await signAssessment(...of(c), assessmentIn(c), c.req.valid('json'))), 202),
    );
}
