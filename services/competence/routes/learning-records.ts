import { Hono, type Context } from 'hono';
import { type House, body, query } from '#shared/runtime/http.ts';
import { pathCompany as companyIn } from '#shared/runtime/path-id.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { EvidenceCorrected, EvidenceCorrection, EvidenceOffer, EvidenceSent } from '#shared/shapes/evidence.ts';
import * as record from '#shared/shapes/learning-record.ts';
import { changeLearningGoals } from '../capabilities/change-learning-goals.ts';
import { closeLearningRecord } from '../capabilities/close-learning-record.ts';
import { correctEvidence } from '../capabilities/correct-evidence.ts';
import { listInstitutionRecords } from '../capabilities/list-institution-records.ts';
import { listLearningRecords } from '../capabilities/list-learning-records.ts';
import { listMyRecords } from '../capabilities/list-my-records.ts';
import { listWorkplaceRecords } from '../capabilities/list-workplace-records.ts';
import { noteProgress } from '../capabilities/note-progress.ts';
import { observeProgress } from '../capabilities/observe-progress.ts';
import { openInstitutionRecord } from '../capabilities/open-institution-record.ts';
import { openLearningRecord } from '../capabilities/open-learning-record.ts';
import { recordProgress } from '../capabilities/record-progress.ts';
import { showLearningRecord } from '../capabilities/show-learning-record.ts';
import { tellOwnProgress } from '../capabilities/tell-own-progress.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { pieceIn, recordIn } from './learning-ids.ts';
import { candidateIn, institutionIn } from './path-ids.ts';

/** Learning records: the municipality’s own, and what workplace, institution and person see and say of them. */
export function learningRecordRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  const place = (c: Context<House>) => ({ institutionId: institutionIn(c), recordId: recordIn(c) });
  return new Hono<House>()
    .post(
      '/candidates/:candidateId/learning-records',
      command('open-learning-record', {
        title: 'Open what a person shall learn at a workplace, and who assesses it',
        answers: record.LearningRecordSaved,
        status: 201,
        refuses: ['candidate-not-found', 'no-education-consent', 'company-not-in-register', 'register-not-answering'],
      }),
      body(record.LearningRecordOpening),
      async (c) => c.json(unwrap(await openLearningRecord(...of(c), candidateIn(c), c.req.valid('json'))), 201),
    )
    .get(
      '/candidates/:candidateId/learning-records',
      read('list-learning-records', {
        title: 'A person’s learning records, the newest first',
        answers: record.LearningRecordPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listLearningRecords(...of(c), candidateIn(c), c.req.valid('query')))),
    )
    .get(
      '/learning-records/:recordId',
      read('show-learning-record', {
        title: 'A record with its steps, evidence and assessments',
        answers: record.LearningRecordView,
        refuses: ['learning-record-not-found'],
      }),
      async (c) => c.json(unwrap(await showLearningRecord(...of(c), recordIn(c)))),
    )
    .put(
      '/learning-records/:recordId/goals',
      command('change-learning-goals', {
        title: 'The goals of a record as they shall be',
        answers: record.LearningRecordSaved,
        status: 200,
        refuses: ['learning-record-not-found', 'learning-record-closed'],
      }),
      body(record.LearningGoalsChange),
      async (c) => c.json(unwrap(await changeLearningGoals(...of(c), recordIn(c), c.req.valid('json')))),
    )
    .post(
      '/learning-records/:recordId/closing',
      command('close-learning-record', {
        title: 'Close a record with the reason',
        answers: record.LearningRecordSaved,
        status: 200,
        refuses: ['learning-record-not-found', 'learning-record-closed'],
      }),
      body(record.LearningRecordClosing),
      async (c) => c.json(unwrap(await closeLearningRecord(...of(c), recordIn(c), c.req.valid('json')))),
    )
    .post(
      '/learning-records/:recordId/evidence',
      command('record-progress', {
        title: 'Write what the person can do; put it right or take it back',
        answers: EvidenceSent,
        status: 201,
        refuses: ['learning-record-not-found', 'learning-record-closed', 'evidence-not-found', 'evidence-not-used'],
      }),
      body(EvidenceOffer),
      async (c) => c.json(unwrap(await recordProgress(...of(c), recordIn(c), c.req.valid('json'))), 201),
    )
    .post(
      '/learning-records/:recordId/evidence/:evidenceId/correction',
      command('correct-evidence', {
        title: 'Put right what stands in a record, or take it back, with the reason',
        answers: EvidenceCorrected,
        status: 200,
        refuses: ['learning-record-not-found', 'evidence-not-found'],
      }),
      body(EvidenceCorrection),
      async (c) => {
        const place = { recordId: recordIn(c), evidenceId: pieceIn(c) };
        return c.json(unwrap(await correctEvidence(...of(c), place, c.req.valid('json'))));
      },
    )
    .get(
      '/companies/:companyId/learning-records',
      read('list-workplace-records', {
        title: 'Who learns at the workplace, with the tasks and what the workplace has described',
        answers: record.WorkplaceRecordPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listWorkplaceRecords(...of(c), companyIn(c), c.req.valid('query')))),
    )
    .post(
      '/companies/:companyId/learning-records/:recordId/observations',
      command('observe-progress', {
        title: 'Describe what a person can do with a task; put it right or take it back',
        answers: EvidenceSent,
        status: 202,
        refuses: ['learning-record-not-found', 'learning-record-closed'],
      }),
      body(EvidenceOffer),
      async (c) =>
        c.json(
          unwrap(
            await observeProgress(...of(c), { companyId: companyIn(c), recordId: recordIn(c) }, c.req.valid('json')),
          ),
          202,
        ),
    )
    .get(
      '/institutions/:institutionId/learning-records',
      read('list-institution-records', {
        title: 'The records an institution assesses',
        answers: record.InstitutionRecordPage,
      }),
      query(record.LearningRecordQuery),
      async (c) => c.json(unwrap(await listInstitutionRecords(...of(c), institutionIn(c), c.req.valid('query')))),
    )
    .get(
      '/institutions/:institutionId/learning-records/:recordId',
      read('open-institution-record', {
        title: 'A record with its evidence, as the institution reads it',
        answers: record.InstitutionRecordView,
        refuses: ['learning-record-not-found'],
      }),
      async (c) => c.json(unwrap(await openInstitutionRecord(...of(c), place(c)))),
    )
    .post(
      '/institutions/:institutionId/learning-records/:recordId/notes',
      command('note-progress', {
        title: 'Note what the person can do; put it right or take it back',
        answers: EvidenceSent,
        status: 202,
        refuses: ['learning-record-not-found', 'learning-record-closed'],
      }),
      body(EvidenceOffer),
      async (c) => c.json(unwrap(await noteProgress(...of(c), place(c), c.req.valid('json'))), 202),
    )
    .get(
      '/my-learning-records',
      read('list-my-records', {
        title: 'What the person learns, step by step',
        answers: record.MyRecords,
      }),
      async (c) => c.json(unwrap(await listMyRecords(...of(c)))),
    )
    .post(
      '/my-learning-records/:recordId/words',
      command('tell-own-progress', {
        title: 'Say in own words what one can do; put it right or take it back',
        answers: EvidenceSent,
        status: 202,
        refuses: ['learning-record-not-found', 'learning-record-closed'],
      }),
      body(EvidenceOffer),
      async (c) => c.json(unwrap(await tellOwnProgress(...of(c), recordIn(c), c.req.valid('json'))), 202),
    );
}
