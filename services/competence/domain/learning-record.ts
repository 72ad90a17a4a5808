import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CandidateId, CompanyId, InstitutionId, LearningRecordId, PlacementId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { nextState, type StateTable } from '#shared/kernel/state-table.ts';
import { dateOf, type CivilDate, type Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import {
  mostGoals,
  type LearningRecordClosing,
  type LearningRecordLine,
  type LearningRecordState,
  type RecordEnding,
  type RecordGoal,
} from '#shared/shapes/learning-record.ts';
import { atField } from './at-field.ts';

/** What a person learns at a workplace, and who assesses it. Owned by the municipality. */
export type LearningRecord = {
  readonly recordId: LearningRecordId;
  readonly version: number;
  readonly state: LearningRecordState;
  readonly candidateId: CandidateId;
  /** The partnership the partners read in. */
  readonly partnership: string;
  readonly companyId: CompanyId;
  readonly workplaceName: string;
  readonly placementId?: PlacementId;
  readonly institutionId: InstitutionId;
  readonly institutionName: string;
  readonly goals: readonly RecordGoal[];
  /** How many pieces of evidence it has ever had. */
  readonly pieces: number;
  readonly openedOn: CivilDate;
  readonly openedBy: string;
  readonly closedOn?: CivilDate;
  readonly because?: RecordEnding;
  readonly note?: string;
};

export type LearningRecordAction =
  'change-learning-goals' | 'close-learning-record' | 'record-progress' | 'take-back-evidence' | 'correct-evidence';

export const learningRecordTable: StateTable<LearningRecordState, LearningRecordAction> = {
  open: {
    'change-learning-goals': { to: 'open' },
    'close-learning-record': { to: 'closed' },
    'record-progress': { to: 'open' },
    'take-back-evidence': { to: 'open' },
    'correct-evidence': { to: 'open' },
  },
  closed: { 'take-back-evidence': { to: 'closed' }, 'correct-evidence': { to: 'closed' } },
};

/** A record holds as much as can be read at once. */
export const mostPieces = 120;

/** The goals chosen, in their order: those it has keep their version. Refused at its field where one is not offered. */
export function goalsOf(
  before: readonly RecordGoal[],
  chosen: readonly string[],
  library: ReadonlyMap<string, RecordGoal>,
  own: readonly RecordGoal[],
): Result<readonly RecordGoal[], CompetenceRefusal> {
  const known = new Map(before.map((goal) => [goal.goalId as string, goal]));
  const found = chosen.map((goalId) => known.get(goalId) ?? library.get(goalId));
  const missing = found.indexOf(undefined);
  if (missing >= 0) return atField(`/goals/${missing}`, 'goal-not-offered');
  const goals = [...(found as RecordGoal[]), ...own];
  if (goals.length === 0) return atField('/goals', 'choose-at-least-one');
  return goals.length > mostGoals ? atField('/goals', 'too-many') : ok(goals);
}

/** The record with other goals, from the version that was seen. Refusals: learning-record-closed, stale-version. */
export function withGoals(
  record: LearningRecord,
  version: number,
  goals: readonly RecordGoal[],
): Result<LearningRecord, CompetenceRefusal> {
  const step = stepOf(record, 'change-learning-goals', version);
  return step.ok ? ok(asNextVersion({ ...record, goals })) : step;
}

/** The record is over. Refusals: learning-record-closed, stale-version, and at `/note` where another reason has no words. */
export function closeRecord(
  record: LearningRecord,
  { version, because, note }: LearningRecordClosing,
  now: Instant,
): Result<LearningRecord, CompetenceRefusal> {
  const step = stepOf(record, 'close-learning-record', version);
  if (!step.ok) return step;
  if (because === 'other' && !note) return atField('/note', 'say-why');
  const closed = { ...record, state: step.value, closedOn: dateOf(now), because };
  return ok(asNextVersion({ ...closed, ...(note && { note }) }));
}

function stepOf(
  record: LearningRecord,
  action: LearningRecordAction,
  seen: number,
): Result<LearningRecordState, CompetenceRefusal> {
  const to = nextState(learningRecordTable, record.state, action);
  if (!to) return refuse('learning-record-closed');
  return seen === record.version ? ok(to) : refuse('stale-version');
}

/** A record as a line in a list. */
export function recordLine(record: LearningRecord): LearningRecordLine {
  const { recordId, version, state, candidateId, openedOn, closedOn, because } = record;
  const { companyId, workplaceName, institutionId, institutionName } = record;
  return {
    ...{ recordId, version, state, candidateId, openedOn, companyId, workplaceName, institutionId, institutionName },
    goals: record.goals.map(({ goalId, goal }) => ({ goalId, goal })),
    ...(closedOn && { closedOn }),
    ...(because && { because }),
  };
}
