import { certificateTable, end } from '#services/competence/domain/certificate.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { certificateTold } from '#services/competence/store/certificate-events.ts';
import { issuedItem } from '#services/competence/store/certificate-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { CertificateId, InstitutionId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import { priorStates } from '#shared/kernel/state-table.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { replace } from '#shared/runtime/write.ts';
import type { CertificateRevocation, CertificateSaved } from '#shared/shapes/certificate.ts';

/**
 * The institution takes a certificate back: whoever checks it reads so from now on.
 * Refusals: certificate-not-found, certificate-not-valid, stale-version.
 */
export async function revokeCertificate(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
  certificateId: CertificateId,
  asked: CertificateRevocation,
): Promise<Result<CertificateSaved, CompetenceRefusal>> {
  const before = await table.fresh(issuedItem, certificateId);
  if (!before || before.institutionId !== institutionId) return refuse('certificate-not-found');
  const ended = end(before, 'revoke-certificate', { ...asked, now: call.now });
  if (!ended.ok) return ended;
  const { number, version, state, candidateId } = ended.value;
  return commit(call, table, {
    writes: [replace(issuedItem, before, ended.value, priorStates(certificateTable, 'revoke-certificate'))],
    events: [certificateTold('CertificateRevoked', ended.value)],
    about: [candidateId],
    answer: { certificateId, number, version, state },
  });
}
