import { siteView } from '#services/competence/domain/training-site.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { trainingSiteItem } from '#services/competence/store/site-items.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import type { SiteView } from '#shared/shapes/site-order.ts';

/** A training site's own workplaces with their places, and its mentors; nobody who is there is named. */
export async function openSite(
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
): Promise<SiteView> {
  return siteView(await table.fresh(trainingSiteItem, institutionId));
}
