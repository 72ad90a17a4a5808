import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { issuedItem, openSealed } from '#services/competence/store/certificate-items.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { CertificateId, InstitutionId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { IssuedView } from '#shared/shapes/certificate.ts';

/** A certificate as the institution that issued it reads it, the name included. Refusal: certificate-not-found. */
export async function openIssuedCertificate(
  call: Call,
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  institutionId: InstitutionId,
  certificateId: CertificateId,
): Promise<Result<IssuedView, CompetenceRefusal>> {
  const certificate = await table.get(issuedItem, certificateId);
  if (!certificate || certificate.institutionId !== institutionId) return refuse('certificate-not-found');
  const { version, state, number, issuedOn, candidateId, because, replacedBy } = certificate;
  const { facts } = openSealed(await keys(), certificate);
  await recordViewing(call, table, [candidateId]);
  return ok({
    ...{ certificateId, version, state, number, issuedOn, candidateId, facts },
    ...(because && { because }),
    ...(replacedBy && { replacedBy }),
  });
}
