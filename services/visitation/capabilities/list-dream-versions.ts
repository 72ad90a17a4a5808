import { contentOf } from '#services/visitation/domain/dream.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { dreamVersionItem, openDream } from '#services/visitation/store/dream-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { DreamVersion } from '#shared/shapes/dream.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';

const pageSize = 20;

/** How the person's dream was before, the newest first: one for each sitting. Refusal: cursor-not-valid. */
export async function listDreamVersions(
  own: Pick<VisitationStore, 'table' | 'keys'>,
  ask: PageQuery,
): Promise<Result<PageOf<DreamVersion>, VisitationRefusal>> {
  const page = await readPage(own, ask, { kind: dreamVersionItem, of: [], descending: true, pageSize });
  if (!page.ok) return page;
  const keys = await own.keys();
  const items = page.value.items.map((row) => ({
    ...{ version: row.version, savedAt: row.savedAt },
    ...contentOf(openDream(keys, row)),
  }));
  return ok({ ...page.value, items });
}
