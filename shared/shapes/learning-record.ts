import * as z from 'zod/mini';
import {
  choices,
  civilDateField,
  companyIdField,
  idOf,
  instantField,
  municipalityField,
  pageOf,
  PageQuery,
  text,
  versionField,
} from './fields.ts';
import { assessmentStates } from './assessment-states.ts';
import { EvidenceCorrectionView, EvidenceView } from './evidence.ts';
import { LearningGoalText, learningLevels } from './learning-goal.ts';

export const learningRecordStates = ['open', 'closed'] as const;
export type LearningRecordState = (typeof learningRecordStates)[number];

/** Why a record ended; the middle three are the ones OCN's pilot in Herning printed. */
export const recordEndings = ['completed', 'physical-problems', 'behaviour', 'not-ready', 'moved-on', 'other'] as const;
export type RecordEnding = (typeof recordEndings)[number];

export const mostGoals = 12;
const mostNewGoals = 3;

const goals = {
  /** Goals of the library, each at the version it has now; those the record has already keep theirs. */
  goals: choices(idOf('learningGoal'), { atMost: mostGoals }),
  /** Tasks of this workplace that the library does not have yet: they are proposed for it. */
  ownGoals: z.optional(choices(LearningGoalText, { atMost: mostNewGoals, by: ({ task }) => task })),
};

/** What a person shall learn, where, and who will assess it. */
export const LearningRecordOpening = z.object({
  /** The workplace or training site, by its CVR number. */
  companyId: companyIdField,
  placementId: z.optional(idOf('placement')),
  /** The accredited institution that will assess. */
  institutionId: companyIdField,
  ...goals,
});
export type LearningRecordOpening = z.infer<typeof LearningRecordOpening>;

/** The goals as they shall be. */
export const LearningGoalsChange = z.object({ version: versionField(), ...goals });
export type LearningGoalsChange = z.infer<typeof LearningGoalsChange>;

export const LearningRecordClosing = z.object({
  version: versionField(),
  because: z.enum(recordEndings),
  /** In own words; needed where the reason is another. Kept in the municipality. */
  note: z.optional(text(600)),
});
export type LearningRecordClosing = z.infer<typeof LearningRecordClosing>;

export const LearningRecordSaved = z.object({
  recordId: idOf('learningRecord'),
  version: z.number(),
  state: z.enum(learningRecordStates),
});
export type LearningRecordSaved = z.infer<typeof LearningRecordSaved>;

/** A goal as it stands in a record: at its version, whatever becomes of the library's. */
export const RecordGoal = z.extend(LearningGoalText, {
  goalId: idOf('learningGoal'),
  goalVersion: z.number(),
  /** Came from this workplace and is only proposed for the library. */
  own: z.boolean(),
});
export type RecordGoal = z.infer<typeof RecordGoal>;

/** How far somebody has come with a goal: what has been seen, and the step that comes next. */
export const GoalSteps = z.object({
  goalId: idOf('learningGoal'),
  /** The highest level that somebody has described; absent before the first. */
  reached: z.optional(z.enum(learningLevels)),
  /** The next small step; absent where the last is reached. */
  next: z.optional(z.enum(learningLevels)),
});
export type GoalSteps = z.infer<typeof GoalSteps>;

const heading = {
  recordId: idOf('learningRecord'),
  version: z.number(),
  state: z.enum(learningRecordStates),
  candidateId: idOf('candidate'),
  openedOn: civilDateField,
  closedOn: z.optional(civilDateField),
};

const place = {
  companyId: companyIdField,
  workplaceName: z.string(),
  institutionId: companyIdField,
  institutionName: z.string(),
};

/** A record as a line in a list. */
export const LearningRecordLine = z.object({
  ...heading,
  ...place,
  goals: z.array(z.object({ goalId: idOf('learningGoal'), goal: z.string() })),
  because: z.optional(z.enum(recordEndings)),
});
export type LearningRecordLine = z.infer<typeof LearningRecordLine>;
export const LearningRecordPage = pageOf(LearningRecordLine);
export type LearningRecordPage = z.infer<typeof LearningRecordPage>;

/** The assessments of a record, as everybody around it reads them. */
const AssessmentOfRecord = z.object({
  assessmentId: idOf('assessment'),
  state: z.enum(assessmentStates),
  proposedAt: instantField,
});

/** A record with all that was written about it, as the municipality's staff read it. */
export const LearningRecordView = z.object({
  ...heading,
  ...place,
  placementId: z.optional(idOf('placement')),
  goals: z.array(RecordGoal),
  steps: z.array(GoalSteps),
  evidence: z.array(EvidenceView),
  assessments: z.array(AssessmentOfRecord),
  /** What the municipality has put right, the newest first. */
  corrections: z.array(EvidenceCorrectionView),
  because: z.optional(z.enum(recordEndings)),
  note: z.optional(z.string()),
});
export type LearningRecordView = z.infer<typeof LearningRecordView>;

/** A record as the institution that assesses it reads it. */
export const InstitutionRecordView = z.object({
  ...heading,
  ...place,
  municipality: municipalityField,
  goals: z.array(RecordGoal),
  steps: z.array(GoalSteps),
  evidence: z.array(EvidenceView),
  assessments: z.array(AssessmentOfRecord),
});
export type InstitutionRecordView = z.infer<typeof InstitutionRecordView>;

/** A record as a line at the institution. */
export const InstitutionRecordLine = z.object({
  ...heading,
  workplaceName: z.string(),
  municipality: municipalityField,
  goals: z.array(z.object({ goalId: idOf('learningGoal'), goal: z.string() })),
});
export type InstitutionRecordLine = z.infer<typeof InstitutionRecordLine>;
export const InstitutionRecordPage = pageOf(InstitutionRecordLine);
export type InstitutionRecordPage = z.infer<typeof InstitutionRecordPage>;

/** A record as the workplace sees it: the tasks, and what the workplace itself has described. */
export const WorkplaceRecord = z.object({
  recordId: idOf('learningRecord'),
  candidateId: idOf('candidate'),
  municipality: municipalityField,
  goals: z.array(RecordGoal),
  observations: z.array(EvidenceView),
});
export type WorkplaceRecord = z.infer<typeof WorkplaceRecord>;
export const WorkplaceRecordPage = pageOf(WorkplaceRecord);
export type WorkplaceRecordPage = z.infer<typeof WorkplaceRecordPage>;

/** A record as the person themself reads it. */
export const MyRecord = z.object({
  recordId: idOf('learningRecord'),
  version: z.number(),
  state: z.enum(learningRecordStates),
  workplaceName: z.string(),
  institutionName: z.string(),
  openedOn: civilDateField,
  goals: z.array(RecordGoal),
  steps: z.array(GoalSteps),
  evidence: z.array(EvidenceView),
});
export type MyRecord = z.infer<typeof MyRecord>;
export const MyRecords = z.object({ items: z.array(MyRecord) });
export type MyRecords = z.infer<typeof MyRecords>;

/** Which records: the open ones where nothing else is asked. */
export const LearningRecordQuery = z.extend(PageQuery, { state: z.optional(z.enum(learningRecordStates)) });
export type LearningRecordQuery = z.infer<typeof LearningRecordQuery>;
