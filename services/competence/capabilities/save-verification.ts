import { verify } from '#services/competence/domain/assessment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { Write } from '#shared/runtime/write.ts';
import type { AssessmentSaved, AssessmentVerification, VerificationKind } from '#shared/shapes/assessment.ts';
import { actOf, byAnother, writesOfAssessment } from '#services/competence/store/assessment-writes.ts';
import { aboutAssessment } from '#services/competence/store/learning-events.ts';
import {
  findAssessment,
  saveAssessment,
  type AssessmentPlace,
} from '#services/competence/capabilities/save-assessment.ts';

/** Keeps what somebody found who neither proposed nor approved; the database asks that once more. */
export async function saveVerification(
  call: Call,
  table: Table,
  place: AssessmentPlace,
  kind: VerificationKind,
  { version: seen, ...found }: AssessmentVerification,
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  const before = await findAssessment(table, place);
  if (!before.ok) return before;
  const after = verify(before.value, kind, found, actOf(call, seen));
  if (!after.ok) return after;
  const { assessmentId: id, version } = after.value;
  const [write, ...more] = writesOfAssessment(before.value, after.value, 'verify-assessment');
  const facts = { ...aboutAssessment(after.value), kind, passed: found.passed };
  return saveAssessment(call, table, after.value, {
    writes: [byAnother(write as Write, ['proposedBy', 'approvedBy'], call.caller.personId), ...more],
    events: [domainEvent('AssessmentVerified', { id, version }, facts)],
  });
}
