import { atField } from '#services/competence/domain/at-field.ts';
import { signOnPaper } from '#services/competence/domain/assessment.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { actOf, writesOfAssessment } from '#services/competence/store/assessment-writes.ts';
import { nameOnCertificate } from '#services/competence/store/certificate-name.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { aboutAssessment } from '#services/competence/store/learning-events.ts';
import {
  findAssessment,
  saveAssessment,
  type AssessmentPlace,
} from '#services/competence/capabilities/save-assessment.ts';
import type { Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { domainEvent } from '#shared/runtime/commit.ts';
import type { AssessmentSaved, PaperSignature } from '#shared/shapes/assessment.ts';

/**
 * The assessor records that the person was present and signed on paper on a day, and the name as it shall stand.
 * Refusals: assessment-not-found, assessment-not-at-this-step, stale-version, fields-not-accepted.
 */
export async function recordPaperSignature(
  call: Call,
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  place: AssessmentPlace,
  { version: seen, signedOn, name }: PaperSignature,
): Promise<Result<AssessmentSaved, CompetenceRefusal>> {
  const before = await findAssessment(table, place);
  if (!before.ok) return before;
  if (signedOn > dateOf(call.now)) return atField('/signedOn', 'date-in-future');
  const sealedName = (await keys()).seal(nameOnCertificate(place.assessmentId), name);
  const signature = { how: 'on-paper', on: signedOn, recordedBy: call.caller.personId, sealedName } as const;
  const after = signOnPaper(before.value, signature, actOf(call, seen));
  if (!after.ok) return after;
  const { assessmentId: id, version } = after.value;
  const facts = { ...aboutAssessment(after.value), how: 'on-paper' as const };
  return saveAssessment(call, table, after.value, {
    writes: writesOfAssessment(before.value, after.value, 'record-paper-signature'),
    events: [domainEvent('AssessmentSigned', { id, version }, facts)],
  });
}
