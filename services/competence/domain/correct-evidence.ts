import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { EvidenceId, LearningRecordId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CivilDate, Instant } from '#shared/kernel/time.ts';
import { asNextVersion } from '#shared/kernel/version.ts';
import type { EvidenceCorrection as Asked, EvidenceCorrectionView } from '#shared/shapes/evidence.ts';
import { atField } from './at-field.ts';
import { isGoalOf, withdrawn, type Evidence } from './evidence.ts';
import type { LearningRecord } from './learning-record.ts';

/** What was put right of a piece; kept in the municipality and shown to nobody outside it. */
export type EvidenceCorrection = {
  readonly recordId: LearningRecordId;
  readonly evidenceId: EvidenceId;
  /** The piece's version after it. */
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly act: Asked['act'];
  readonly reason: string;
  readonly before: Pick<Evidence, 'goalId' | 'on' | 'doing'>;
};

/**
 * The piece as the municipality puts it right: which task, which day and how it was done, or that it does not count. The words
 * are never written anew, since they are somebody else's. Refusals: evidence-not-found, stale-version, fields-not-accepted.
 */
export function correctPiece(
  record: LearningRecord,
  piece: Evidence | undefined,
  { version, act, goalId, doing, on, because }: Asked,
  today: CivilDate,
): Result<Evidence, CompetenceRefusal> {
  if (!piece || piece.state === 'withdrawn') return refuse('evidence-not-found');
  if (version !== piece.version) return refuse('stale-version');
  if (act === 'withdraw') return because ? ok(withdrawn(piece, because)) : atField('/because', 'missing');
  if (goalId && !isGoalOf(record, goalId)) return atField('/goalId', 'goal-not-in-record');
  if (on && on > today) return atField('/on', 'date-in-future');
  const content = { ...(goalId && { goalId }), ...(doing && { doing }), ...(on && { on }) };
  return ok(asNextVersion({ ...piece, ...content, corrected: true }));
}

/** What is kept of a correction: how the piece stood before, who changed it, and why. */
export function correctionOf(
  { before, after }: { readonly before: Evidence; readonly after: Evidence },
  { act, reason }: Asked,
  { at, by }: { readonly at: Instant; readonly by: string },
): EvidenceCorrection {
  const { recordId, evidenceId, goalId, on, doing } = before;
  return {
    ...{ recordId, evidenceId, version: after.version, at, by, act, reason },
    before: { goalId, on, ...(doing && { doing }) },
  };
}

/** A correction as the municipality reads it. */
export function correctionView(correction: EvidenceCorrection): EvidenceCorrectionView {
  const { recordId: _record, version: _version, ...shown } = correction;
  return shown;
}
