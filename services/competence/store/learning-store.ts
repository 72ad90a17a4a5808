import type { Evidence } from '#services/competence/domain/evidence.ts';
import type { EvidenceCorrection } from '#services/competence/domain/correct-evidence.ts';
import type { LearningRecord } from '#services/competence/domain/learning-record.ts';
import type { LearningRecordId } from '#shared/kernel/ids.ts';
import type { Table } from '#shared/runtime/table.ts';
import { evidenceCorrectionItem, evidenceItem, learningRecordItem } from './learning-items.ts';

/** More than a record can hold (`mostPieces`). */
const allPieces = 200;

/** All evidence of a record that can be read in this scope, the newest first. */
export async function readEvidence(table: Table, recordId: string): Promise<Evidence[]> {
  const { items } = await table.list({ kind: evidenceItem, of: [recordId], limit: allPieces });
  return items.toSorted((one, other) => other.saidAt.localeCompare(one.saidAt));
}

/** What was put right in a record, the newest first. */
export async function readCorrections(table: Table, recordId: string): Promise<readonly EvidenceCorrection[]> {
  const query = { kind: evidenceCorrectionItem, of: [recordId], descending: true } as const;
  return (await table.list({ ...query, limit: allPieces })).items;
}

/** A person has few records in a life. */
const mostRecords = 50;

/** A person's records in the municipality. */
export async function recordsOf(table: Table, candidateId: string): Promise<readonly LearningRecord[]> {
  const query = { kind: learningRecordItem, index: 'learning-records-of', of: [candidateId] } as const;
  return (await table.list({ ...query, limit: mostRecords })).items;
}

/** A record of the municipality with all its evidence; undefined where it is not there. */
export async function readRecord(
  table: Table,
  recordId: LearningRecordId,
): Promise<{ readonly record: LearningRecord; readonly evidence: Evidence[] } | undefined> {
  const record = await table.fresh(learningRecordItem, recordId);
  return record && { record, evidence: await readEvidence(table, recordId) };
}
