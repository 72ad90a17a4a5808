import { toldId, type AssessmentId, type LearningRecordId } from '#shared/kernel/ids.ts';

/** The kind of job that issues certificates, and how an assessment is written as one of its things. */
export const issuingJob = 'issue-certificates';

type Assessed = { readonly recordId: LearningRecordId; readonly assessmentId: AssessmentId };

export function thingOf({ recordId, assessmentId }: Assessed): string {
  return `${recordId}/${assessmentId}`;
}

export function assessedIn(thing: string): Assessed {
  const [recordId = '', assessmentId = ''] = thing.split('/');
  return { recordId: toldId('learningRecord', recordId), assessmentId: toldId('assessment', assessmentId) };
}
