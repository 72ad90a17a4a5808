import { previewErasure } from '#services/visitation/domain/retention.ts';
import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { candidateItem, type VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { RetentionPreview } from '#shared/shapes/retention.ts';

const peopleAtATime = 500;
/** The closed are counted to here, the first closed first; more are told as "at least". */
const mostPages = 10;

/**
 * What would be erased and when, if erasure ran today: figures alone, nobody is shown and nothing is erased. Read by the
 * key of the closed, at most 5,000 people.
 */
export async function previewRetention(
  { now }: Call,
  { table }: VisitationStore,
): Promise<Result<RetentionPreview, VisitationRefusal>> {
  const closedOn: CivilDate[] = [];
  let after: Record<string, unknown> | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const list = { kind: candidateItem, index: 'people', of: ['closed'], limit: peopleAtATime } as const;
    const page = await table.list({ ...list, ...(after && { after }) });
    closedOn.push(...page.items.flatMap(({ closed }) => (closed ? [closed.closedOn] : [])));
    after = page.last;
    if (!after) break;
  }
  return ok(previewErasure(closedOn, dateOf(now), !after));
}
