import { handoverFor } from '#services/visitation/domain/shown-to-role.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { handoverItem, type HandoverRecord } from '#services/visitation/store/handover-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { readPage, type PageOf } from '#shared/runtime/paged-list.ts';
import type { HandoversQuery, HandoverView } from '#shared/shapes/handover.ts';

const pageSize = 20;

/** The handovers, the newest first: all of the municipality's, or what came to one of the staff. Nobody is seen. Refusal: cursor-not-valid. */
export async function listHandovers(
  { caller, now }: Call,
  visitation: VisitationStore,
  { to, ...page }: HandoversQuery,
): Promise<Result<PageOf<HandoverView>, VisitationRefusal>> {
  const list = { kind: handoverItem, descending: true, pageSize } as const;
  const found = to
    ? await readPage(visitation, page, { ...list, index: 'handovers-to', of: [to] })
    : await readPage(visitation, page, { ...list, index: 'handovers', of: [] });
  if (!found.ok) return found;
  return ok({
    items: found.value.items.map((item) => handoverFor(caller, handoverView(item, now))),
    cursor: found.value.cursor,
  });
}

/** A handover as it is shown, without those it is about. */
export function handoverView({ candidateIds, ...handover }: HandoverRecord, now: Instant): HandoverView {
  const mayBeUndone = handover.state === 'done' && dateOf(handover.at) === dateOf(now);
  return { ...handover, cases: candidateIds.length, mayBeUndone };
}
