import { initialsOf } from '#services/competence/domain/certificate-words.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { openSealed } from '#services/competence/store/certificate-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { certificateByCode } from '#services/competence/store/certificate-by-code.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { VerificationView } from '#shared/shapes/certificate.ts';

/**
 * Tells whoever has a certificate's address whether it is valid, and no more than the paper says; the name as initials, so
 * that the paper can be compared. Refusal: certificate-not-known, which is all that a guess is told.
 */
export async function verifyCertificate(
  competence: Pick<CompetenceStore, 'table' | 'keys'>,
  code: string,
): Promise<Result<VerificationView, CompetenceRefusal>> {
  const certificate = await certificateByCode(competence.table, code);
  if (!certificate) return refuse('certificate-not-known');
  const { state, number, institutionName, issuedOn, goals, endedOn } = certificate;
  const { facts } = openSealed(await competence.keys(), certificate);
  return ok({
    ...{ state, number, institutionName, issuedOn, initials: initialsOf(facts.recipientName), goals: [...goals] },
    ...(endedOn && { endedOn }),
  });
}
