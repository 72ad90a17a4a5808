import type { Assessment } from '#services/competence/domain/assessment.ts';
import type { Table } from '#shared/runtime/table.ts';
import { assessmentItem } from './assessment-items.ts';

/** A record has one assessment at a time, and few over the years. */
const mostAssessments = 50;

/** A record's assessments, the newest first; `table` is the partnership's. */
export async function assessmentsOf(table: Table, recordId: string): Promise<Assessment[]> {
  const { items } = await table.list({ kind: assessmentItem, of: [recordId], limit: mostAssessments });
  return items.toSorted((one, other) => other.proposedAt.localeCompare(one.proposedAt));
}
