import type { Assessment } from '#services/competence/domain/assessment.ts';
import type { Evidence, EvidenceAnswer } from '#services/competence/domain/evidence.ts';
import type { LearningGoal } from '#services/competence/domain/learning-goal.ts';
import type { LearningRecord } from '#services/competence/domain/learning-record.ts';
import type { FactsOf } from '#shared/events/catalogue.ts';
import { domainEvent, type DomainEvent } from '#shared/runtime/commit.ts';
import type { EvidenceVoidReason } from '#shared/shapes/evidence.ts';

type GoalEvent =
  'LearningGoalAdded' | 'LearningGoalProposed' | 'LearningGoalChanged' | 'LearningGoalAccepted' | 'LearningGoalRetired';

/** What is told of a goal of the library: no words, which everybody reads there. */
export function goalTold(name: GoalEvent, { goalId, version, workArea, state, retired }: LearningGoal): DomainEvent {
  const [aggregate, facts] = [
    { id: goalId, version },
    { goalId, workArea, state },
  ];
  return name === 'LearningGoalRetired'
    ? domainEvent(name, aggregate, { ...facts, ...(retired && { because: retired.because }) })
    : domainEvent(name, aggregate, facts);
}

/** What is told of a record that was opened or has other goals. */
export function recordTold(
  name: 'LearningRecordOpened' | 'LearningRecordChanged',
  record: LearningRecord,
): DomainEvent {
  const goals = record.goals.map(({ goalId, goalVersion, own }) => ({ goalId, goalVersion, own }));
  const facts = { ...aboutRecord(record), goals };
  const aggregate = { id: record.recordId, version: record.version };
  return name === 'LearningRecordOpened'
    ? domainEvent(name, aggregate, { ...facts, openedOn: record.openedOn })
    : domainEvent(name, aggregate, facts);
}

export function recordClosed(record: LearningRecord): DomainEvent {
  const { recordId, version, because = 'other', closedOn = record.openedOn } = record;
  return domainEvent('LearningRecordClosed', { id: recordId, version }, { ...aboutRecord(record), because, closedOn });
}

function aboutRecord({ recordId, candidateId, companyId, institutionId }: LearningRecord) {
  return { recordId, candidateId, companyId, institutionId };
}

/** What is told of a piece of evidence that a record took in: codes alone. */
export function evidenceRecorded(piece: Evidence): DomainEvent {
  const { recordId, evidenceId, version, candidateId, goalId, kind, source, state } = piece;
  const facts = { recordId, evidenceId, candidateId, goalId, kind, source, state };
  return domainEvent('EvidenceRecorded', { id: evidenceId, version }, facts);
}

/** What is told of something sent to a record: the words stay in the sender's item. */
export function evidenceOffered(sent: EvidenceAnswer): DomainEvent {
  const { answerId, version, owner, about: recordId, evidenceId, act, kind, source } = sent;
  const facts = { answerId, owner, recordId, evidenceId, act, kind, source };
  return domainEvent('EvidenceOffered', { id: answerId, version }, facts);
}

/** What became of something sent to a record. */
export function offerSettled(
  recordId: string,
  settled: { readonly answerId: string; readonly sender: string; readonly because?: EvidenceVoidReason },
): DomainEvent {
  const { answerId, sender, because } = settled;
  const outcome = because ? ('void' as const) : ('accepted' as const);
  const facts = { answerId, sender, outcome, recordId, ...(because && { because }) };
  return domainEvent('EvidenceOfferSettled', { id: answerId, version: 1 }, facts);
}

/** What every event of an assessment says. */
export function aboutAssessment(assessment: Assessment): FactsOf<'AssessmentProposed'> {
  const { assessmentId, recordId, institutionId, candidateId, municipality } = assessment;
  return { assessmentId, recordId, institutionId, candidateId, municipality };
}

/** The event that says a certificate may be issued from it, where the change has cleared it. */
export function clearedTold(assessment: Assessment): DomainEvent[] {
  if (assessment.state !== 'cleared') return [];
  const levels = assessment.levels.map(({ goalId, goalVersion, level, competence }) => ({
    ...{ goalId, goalVersion, level },
    ...(competence && { competence }),
  }));
  const facts = { ...aboutAssessment(assessment), levels };
  return [domainEvent('AssessmentCleared', { id: assessment.assessmentId, version: assessment.version }, facts)];
}
