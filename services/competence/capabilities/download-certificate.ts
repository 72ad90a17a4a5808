import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { fileOf, ownedItem } from '#services/competence/store/portfolio-items.ts';
import type { CertificateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { CertificateForm, DownloadLink } from '#shared/shapes/certificate.ts';

/** A link to the paper or to the signed credential, good for some minutes. Refusal: certificate-not-found. */
export async function downloadCertificate(
  { table, files }: Pick<CompetenceStore, 'table' | 'files'>,
  certificateId: CertificateId,
  form: CertificateForm,
): Promise<Result<DownloadLink, CompetenceRefusal>> {
  const owned = await table.get(ownedItem, certificateId);
  if (!owned) return refuse('certificate-not-found');
  const name = `Kompetencebevis ${owned.number}.${form === 'pdf' ? 'pdf' : 'json'}`;
  return ok({ link: await files().downloadLink(table.scope, fileOf(certificateId, form), name) });
}
