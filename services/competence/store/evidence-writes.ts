import type { Evidence } from '#services/competence/domain/evidence.ts';
import {
  learningRecordTable,
  type LearningRecord,
  type LearningRecordAction,
} from '#services/competence/domain/learning-record.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import { insert, put, replace, type Write } from '#shared/runtime/write.ts';
import { evidenceItem, learningRecordItem } from './learning-items.ts';

/** A piece comes into its record, or stands there in a later version; the record counts both, so that two at once are seen. */
export function writesOfEvidence(
  record: LearningRecord,
  piece: Evidence,
  action: LearningRecordAction = piece.state === 'withdrawn' ? 'take-back-evidence' : 'record-progress',
): Write[] {
  const isNew = piece.version === 1;
  const after = asNextVersion({ ...record, pieces: record.pieces + (isNew ? 1 : 0) });
  return [
    replace(learningRecordItem, record, after, priorStates(learningRecordTable, action)),
    isNew ? insert(evidenceItem, piece) : put(evidenceItem, piece),
  ];
}
