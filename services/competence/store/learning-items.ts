import type { EvidenceCorrection } from '#services/competence/domain/correct-evidence.ts';
import type { EvidenceAnswer, Evidence } from '#services/competence/domain/evidence.ts';
import type { LearningGoal } from '#services/competence/domain/learning-goal.ts';
import type { LearningRecord } from '#services/competence/domain/learning-record.ts';
import { defineAnswer } from '#shared/runtime/answers.ts';
import { defineItem } from '#shared/runtime/item.ts';
import { withoutCitizen } from './without-citizen.ts';

/** The library: by id; by state and trade in order of the task; and what practice proposes. */
export const learningGoalItem = defineItem<LearningGoal, 'learning-goals' | 'proposed-learning-goals'>({
  name: 'learning-goal',
  partition: (goal) => [goal.goalId],
  indexes: {
    'learning-goals': {
      on: 'gsi1',
      place: ({ state, workArea, task, goalId }) => ({
        of: [state, workArea],
        sort: `${task.toLocaleLowerCase('da')}#${goalId}`,
      }),
    },
    'proposed-learning-goals': {
      on: 'gsi2',
      place: ({ state, changedAt, goalId }) =>
        state === 'proposed' ? { of: [], sort: `${changedAt}#${goalId}` } : undefined,
    },
  },
});

/** A goal as it was at a version; never changed. */
export const learningGoalVersionItem = defineItem<LearningGoal>({
  name: 'learning-goal-version',
  partition: (goal) => [goal.goalId],
  sort: (goal) => [String(goal.version).padStart(6, '0')],
});

/** The municipality's: by id, by candidate, and by state in order of the day it was opened. */
export const learningRecordItem = defineItem<LearningRecord, 'learning-records-of' | 'learning-records'>({
  name: 'learning-record',
  ...withoutCitizen,
  partition: (record) => [record.recordId],
  indexes: {
    'learning-records-of': {
      on: 'gsi1',
      place: ({ candidateId, openedOn, recordId }) => ({ of: [candidateId], sort: `${openedOn}#${recordId}` }),
    },
    'learning-records': {
      on: 'gsi2',
      place: ({ state, openedOn, recordId }) => ({ of: [state], sort: `${openedOn}#${recordId}` }),
    },
  },
});

/** Evidence under its record: the municipality's own, and the copies that institution and person read in their scopes. */
export const evidenceItem = defineItem<Evidence>({
  name: 'evidence',
  partition: (piece) => [piece.recordId],
  sort: (piece) => [piece.evidenceId],
});

/** What the municipality has put right in a record; stays with it. */
export const evidenceCorrectionItem = defineItem<EvidenceCorrection>({
  name: 'evidence-correction',
  partition: (row) => [row.recordId],
  sort: (row) => [row.at, row.evidenceId],
});

/** What was sent to a record from a scope that does not own it, kept under the record. */
export const evidenceAnswerItem = defineAnswer<EvidenceAnswer>('evidence-answer');

/** A record as its institution has it: all but the municipality's own note. */
export type InstitutionRecord = Omit<LearningRecord, 'note' | 'openedBy' | 'partnership'> & {
  readonly municipality: string;
};
export const institutionRecordItem = defineItem<InstitutionRecord, 'institution-records'>({
  name: 'institution-record',
  ...withoutCitizen,
  partition: (row) => [row.institutionId],
  sort: (row) => [row.recordId],
  indexes: {
    'institution-records': {
      on: 'gsi1',
      place: ({ institutionId, state, openedOn, recordId }) => ({
        of: [institutionId, state],
        sort: `${openedOn}#${recordId}`,
      }),
    },
  },
});

/** A record as the workplace has it: the person and the tasks; listed while it is open. */
export type WorkplaceRecordRow = Pick<
  LearningRecord,
  'companyId' | 'recordId' | 'version' | 'state' | 'candidateId' | 'goals' | 'openedOn'
> & { readonly municipality: string };
export const workplaceRecordItem = defineItem<WorkplaceRecordRow, 'workplace-records'>({
  name: 'workplace-record',
  partition: (row) => [row.companyId],
  sort: (row) => [row.recordId],
  indexes: {
    'workplace-records': {
      on: 'gsi1',
      place: ({ companyId, state, openedOn, recordId }) =>
        state === 'open' ? { of: [companyId], sort: `${openedOn}#${recordId}` } : undefined,
    },
  },
});

/** What the workplace said, as it stands in the record now; the workplace reads it beside what it sent. */
export const workplaceEvidenceItem = defineItem<Evidence>({
  name: 'workplace-evidence',
  partition: (piece) => [piece.recordId],
  sort: (piece) => [piece.evidenceId],
});

/** A record as the person has it, all of theirs under one key. */
export type MyRecordRow = InstitutionRecord;
export const myRecordItem = defineItem<MyRecordRow>({
  name: 'my-learning-record',
  partition: () => [],
  partitionParts: 0,
  sort: (row) => [row.recordId],
});
