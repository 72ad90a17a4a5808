import { arrange } from '#services/competence/domain/training-site.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import { institutionItem, type CompetenceStore } from '#services/competence/store/competence-store.ts';
import { trainingSiteItem } from '#services/competence/store/site-items.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import { insert, replace } from '#shared/runtime/write.ts';
import type { SiteArranged, SiteArranging } from '#shared/shapes/site-order.ts';

/**
 * A training site says anew which workplaces of its own it has, with how many places, and who its mentors are. A workplace
 * or a mentor that somebody still has cannot be taken away.
 * Refusals: institution-not-found, not-a-training-site, stale-version, fields-not-accepted.
 */
export async function arrangeSite(
  call: Call,
  { table }: Pick<CompetenceStore, 'table'>,
  institutionId: InstitutionId,
  asked: SiteArranging,
): Promise<Result<SiteArranged, CompetenceRefusal>> {
  const [institution, before] = await Promise.all([
    table.get(institutionItem, institutionId),
    table.fresh(trainingSiteItem, institutionId),
  ]);
  if (!institution) return refuse('institution-not-found');
  if (institution.kind !== 'training-site') return refuse('not-a-training-site');
  const arranged = arrange(before, institutionId, asked, {
    workplace: () => call.newId('workplace'),
    mentor: () => call.newId('siteMentor'),
  });
  if (!arranged.ok) return arranged;
  const site = arranged.value;
  return commit(call, table, {
    writes: [before ? replace(trainingSiteItem, before, site) : insert(trainingSiteItem, site)],
    events: [],
    about: [],
    answer: { version: site.version },
  });
}
