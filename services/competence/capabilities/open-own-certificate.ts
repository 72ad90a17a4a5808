import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { ownCertificate, ownedItem } from '#services/competence/store/portfolio-items.ts';
import type { CertificateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { OwnCertificate } from '#shared/shapes/certificate.ts';

/** One of the person's own certificates. Refusal: certificate-not-found. */
export async function openOwnCertificate(
  { table, keys }: Pick<CompetenceStore, 'table' | 'keys'>,
  certificateId: CertificateId,
): Promise<Result<OwnCertificate, CompetenceRefusal>> {
  const owned = await table.get(ownedItem, certificateId);
  return owned ? ok(ownCertificate(await keys(), owned)) : refuse('certificate-not-found');
}
