import type {
  AssessmentLine,
  SampledAssessmentView,
  SampledLine,
  VerificationView,
} from '#shared/shapes/assessment.ts';
import { verificationKinds } from '#shared/shapes/assessment.ts';
import type { Assessment } from './assessment.ts';
import { evidenceView, type Evidence } from './evidence.ts';

/** An assessment as whoever verifies it from outside reads it: neither who it is nor where they live. */
export function wholeView(
  assessment: Assessment,
  evidence: readonly Evidence[],
  reader: string,
): SampledAssessmentView {
  const { assessmentId, recordId, version, state, proposedAt, workplaceName, institutionId, institutionName } =
    assessment;
  const { signature, approvedAt, returned } = assessment;
  const chosen = new Set(assessment.levels.flatMap(({ evidenceIds }) => evidenceIds));
  return {
    ...{ assessmentId, recordId, version, state, proposedAt, workplaceName, institutionId, institutionName },
    levels: [...assessment.levels],
    evidence: evidence.filter((piece) => chosen.has(piece.evidenceId)).map((piece) => evidenceView(piece, reader)),
    verifications: verificationsOf(assessment),
    ...(signature && { signed: { how: signature.how, on: signature.on } }),
    ...(approvedAt && { approvedAt }),
    ...(returned && { returned: { missing: [...returned.missing], ...(returned.note && { note: returned.note }) } }),
  };
}

/** An assessment as a line at its institution. */
export function assessmentLine(assessment: Assessment): AssessmentLine {
  const { assessmentId, recordId, version, state, proposedAt, workplaceName, candidateId, municipality } = assessment;
  return {
    ...{ assessmentId, recordId, version, state, proposedAt, workplaceName, candidateId, municipality },
    goals: assessment.levels.length,
    verifications: verificationsOf(assessment),
  };
}

/** A line of those that wait to be sampled from outside. */
export function sampledLine(assessment: Assessment): SampledLine {
  const { assessmentId, recordId, institutionId, institutionName, approvedAt, proposedAt } = assessment;
  return {
    ...{ assessmentId, recordId, institutionId, institutionName },
    approvedAt: approvedAt ?? proposedAt,
    goals: assessment.levels.length,
  };
}

function verificationsOf(assessment: Assessment): VerificationView[] {
  return verificationKinds.flatMap((kind) => {
    const found = assessment[kind];
    if (!found) return [];
    const { state, at, findings } = found;
    return [{ kind, state, ...(at && { verifiedAt: at }), ...(findings && { findings }) }];
  });
}
