import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { ownCertificate, ownedItem } from '#services/competence/store/portfolio-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPage, type Page } from '#shared/runtime/paged-list.ts';
import type { OwnCertificates } from '#shared/shapes/certificate.ts';

/** The person's own certificates, newest first. Refusal: cursor-not-valid. */
export async function listOwnCertificates(
  competence: CompetenceStore,
  ask: Page,
): Promise<Result<OwnCertificates, CompetenceRefusal>> {
  const page = await readPage(competence, ask, {
    kind: ownedItem,
    index: 'own-certificates',
    of: [],
    descending: true,
  });
  if (!page.ok) return page;
  const keys = await competence.keys();
  return ok({ ...page.value, items: page.value.items.map((owned) => ownCertificate(keys, owned)) });
}
