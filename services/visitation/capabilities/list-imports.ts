import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { referralImportItem } from '#services/visitation/store/import-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { ImportView } from '#shared/shapes/referral-import.ts';
import { importView } from './open-import.ts';

const pageSize = 10;

/** The municipality's imports, the newest first: what somebody left in the middle is found again here. Refusal: cursor-not-valid. */
export async function listImports(
  { now }: Pick<Call, 'now'>,
  visitation: VisitationStore,
  ask: PageQuery,
): Promise<Result<PageOf<ImportView>, VisitationRefusal>> {
  const list = { kind: referralImportItem, index: 'imports', of: [], descending: true, pageSize } as const;
  const page = await readPage(visitation, ask, list);
  if (!page.ok) return page;
  return ok({ items: page.value.items.map((item) => importView(item, now)), cursor: page.value.cursor });
}
