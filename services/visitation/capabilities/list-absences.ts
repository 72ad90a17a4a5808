import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { absenceItem } from '#services/visitation/store/handover-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { AbsenceView } from '#shared/shapes/handover.ts';

/** Who is away now or will be, the one who is back first before the others. By key: from today's last days on. Refusal: cursor-not-valid. */
export async function listAbsences(
  { now }: Call,
  visitation: VisitationStore,
  ask: PageQuery,
): Promise<Result<PageOf<AbsenceView>, VisitationRefusal>> {
  const page = await readPage(visitation, ask, { kind: absenceItem, index: 'absences', of: [], from: dateOf(now) });
  if (!page.ok) return page;
  const items = page.value.items.map(({ recordedById: _by, ...absence }): AbsenceView => absence);
  return ok({ items, cursor: page.value.cursor });
}
