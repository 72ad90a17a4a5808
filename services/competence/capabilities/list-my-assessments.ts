import { myAssessmentItem, signatureItem, type MyAssessmentRow } from '#services/competence/store/assessment-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { MyAssessment, MyAssessments } from '#shared/shapes/assessment.ts';

const mostAssessments = 60;
const mostSignatures = 20;

/** What has been assessed of the person, the newest first, and what waits for their signature. */
export async function listMyAssessments(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
): Promise<Result<MyAssessments, never>> {
  const { items } = await table.list({ kind: myAssessmentItem, of: [], limit: mostAssessments });
  const newestFirst = items.toSorted((one, other) => other.proposedAt.localeCompare(one.proposedAt));
  const assessments = await Promise.all(newestFirst.map((row) => myAssessment(table, row)));
  await recordViewing(call, table, [...new Set(items.map(({ candidateId }) => candidateId))]);
  return ok({ items: assessments });
}

async function myAssessment(table: Table, row: MyAssessmentRow): Promise<MyAssessment> {
  const { items } = await table.list({ kind: signatureItem, of: [row.assessmentId], limit: mostSignatures });
  const last = items
    .filter(({ proposal }) => proposal === row.proposal)
    .toSorted((one, other) => other.sentAt.localeCompare(one.sentAt))[0];
  const { proposal: _proposal, owner: _owner, candidateId: _candidate, ...shown } = row;
  return {
    ...shown,
    levels: [...row.levels],
    ...(last && { signature: { state: last.state, ...(last.because && { because: last.because }) } }),
  };
}
