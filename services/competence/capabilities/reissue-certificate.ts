import { certificateTable, end } from '#services/competence/domain/certificate.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { certificateTold } from '#services/competence/store/certificate-events.ts';
import { issuedForItem, issuedItem, openSealed } from '#services/competence/store/certificate-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { accreditedInstitution } from '#services/competence/store/institution-of.ts';
import { numbered } from '#services/competence/store/issuance.ts';
import type { CertificateId, InstitutionId } from '#shared/kernel/ids.ts';
import { fieldError, refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { put, replace } from '#shared/runtime/write.ts';
import type { CertificateReissue, CertificateSaved } from '#shared/shapes/certificate.ts';

/**
 * A new certificate, with a number of its own, in place of one that was wrong; the old one says that it was replaced.
 * Refusals: certificate-not-found, certificate-not-valid, institution-not-accredited, stale-version, fields-not-accepted
 * (a name to be put right must be said).
 */
export async function reissueCertificate(
  call: Call,
  competence: CompetenceStore,
  institutionId: InstitutionId,
  certificateId: CertificateId,
  { version, because, recipientName }: CertificateReissue,
): Promise<Result<CertificateSaved, CompetenceRefusal>> {
  const { table, keys } = competence;
  const before = await table.fresh(issuedItem, certificateId);
  if (!before || before.institutionId !== institutionId) return refuse('certificate-not-found');
  if (because !== 'wrong-content' && !recipientName)
    return refuse('fields-not-accepted', { errors: [fieldError('/recipientName', 'missing')] });
  const institution = await accreditedInstitution(table, institutionId, dateOf(call.now));
  if (!institution.ok) return institution;
  const { certificateId: _id, number: _number, issuedOn: _on, ...facts } = openSealed(await keys(), before).facts;
  const anew = { ...facts, ...(recipientName && { recipientName }), issuedBy: call.caller.name };
  const { assessmentId, candidateId, municipality } = before;
  const about = { assessmentId, candidateId, municipality };
  const made = await numbered(call, competence, institutionId, anew, about);
  const ended = end(before, 'reissue-certificate', { version, because, now: call.now }, made.certificate.certificateId);
  if (!ended.ok) return ended;
  const { number, state } = made.certificate;
  return commit(call, table, {
    writes: [
      replace(issuedItem, before, ended.value, priorStates(certificateTable, 'reissue-certificate')),
      put(issuedForItem, { assessmentId, certificateId: made.certificate.certificateId }),
      ...made.writes,
    ],
    events: [certificateTold('CertificateReplaced', ended.value), ...made.events],
    about: [candidateId],
    answer: { certificateId: made.certificate.certificateId, number, version: 1, state },
  });
}
