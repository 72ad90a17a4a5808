import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { AssessmentPlace } from '#services/competence/store/cleared-assessment.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { issuanceFor } from '#services/competence/store/issuance.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { CertificateSaved } from '#shared/shapes/certificate.ts';

const mostAttempts = 5;

/**
 * An institution issues the certificate of a cleared assessment. Two that are issued at once at one institution want the
 * same number: the one who lost counts again. Refusals: those of `issuanceFor`, stale-version.
 */
export async function issueCertificate(
  call: Call,
  competence: CompetenceStore,
  place: AssessmentPlace,
  attempt = 1,
): Promise<Result<CertificateSaved, CompetenceRefusal>> {
  const issuance = await issuanceFor(call, competence, place, call.caller.name);
  if (!issuance.ok) return issuance;
  const { certificate, writes, events } = issuance.value;
  const { certificateId, number, version, state, candidateId } = certificate;
  const answer = { certificateId, number, version, state };
  const saved = await commit(call, competence.table, { writes, events, about: [candidateId], answer });
  const lostTheNumber = !saved.ok && saved.refusal.code === 'stale-version' && attempt < mostAttempts;
  return lostTheNumber ? issueCertificate(call, competence, place, attempt + 1) : saved;
}
