import type { Assessment } from '#services/competence/domain/assessment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { AssessmentId, CandidateId, InstitutionId, LearningRecordId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { unchanged } from '#shared/runtime/conditions.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { CertificateGoal } from '#shared/shapes/certificate.ts';
import { assessmentItem } from './assessment-items.ts';
import { nameOnCertificate } from './certificate-name.ts';
import type { CompetenceStore } from './competence-store.ts';
import { institutionRecordItem } from './learning-items.ts';

/** Which assessment, at which institution. */
export type AssessmentPlace = {
  readonly institutionId: InstitutionId;
  readonly recordId: LearningRecordId;
  readonly assessmentId: AssessmentId;
};

/** What a certificate is made of; `stillCleared` holds the transaction to it. */
export type Cleared = {
  readonly candidateId: CandidateId;
  readonly municipality: string;
  readonly recipientName: string;
  readonly workplaceName: string;
  readonly goals: readonly CertificateGoal[];
  readonly learnedFrom?: CivilDate;
  readonly learnedTo?: CivilDate;
  readonly hours?: number;
  readonly credits?: number;
  readonly stillCleared: Write;
};

/** An assessment that a certificate may be issued from. Refusals: assessment-not-found, assessment-not-ready. */
export async function clearedAssessment(
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  { institutionId, recordId, assessmentId }: AssessmentPlace,
): Promise<Result<Cleared, CompetenceRefusal>> {
  const assessment = await table.fresh(assessmentItem, recordId, assessmentId);
  if (!assessment || assessment.institutionId !== institutionId) return refuse('assessment-not-found');
  const { signature, levels, candidateId, municipality, workplaceName } = assessment;
  if (assessment.state !== 'cleared' || !signature) return refuse('assessment-not-ready');
  const record = await table.get(institutionRecordItem, institutionId, recordId);
  const [hours, credits] = [sumOf(levels, 'hours'), sumOf(levels, 'credits')];
  return ok({
    ...{ candidateId, municipality, workplaceName },
    recipientName: (await keys()).open(nameOnCertificate(assessmentId), signature.sealedName),
    goals: levels.map(({ task, criteria, level, competence }) => ({
      ...{ title: task, criteria: criteria[level], level },
      ...(competence && { competence }),
    })),
    ...(record && { learnedFrom: record.openedOn, learnedTo: signature.on }),
    ...(hours > 0 && { hours }),
    ...(credits > 0 && { credits }),
    stillCleared: unchanged(assessmentItem, [recordId, assessmentId], assessment.version),
  });
}

function sumOf(levels: Assessment['levels'], what: 'hours' | 'credits'): number {
  return levels.reduce((sum, level) => sum + (level[what] ?? 0), 0);
}
