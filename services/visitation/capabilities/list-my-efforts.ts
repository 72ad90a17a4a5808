import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { myEffortItem } from '#services/visitation/store/my-effort.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { MyEfforts } from '#shared/shapes/my-effort.ts';

/** A person is in few municipalities' efforts in a life. */
const mostEfforts = 50;

/** The efforts the signed-in person is or was in, those that go on first: what happens next, by whom and when. */
export async function listMyEfforts({
  table,
}: Pick<VisitationStore, 'table'>): Promise<Result<MyEfforts, VisitationRefusal>> {
  const { items } = await table.list({ kind: myEffortItem, of: [], limit: mostEfforts });
  const mine = items.map(({ version: _drawnFrom, ...effort }) => effort);
  return ok({
    items: mine.toSorted((one, other) => Number(one.state === 'closed') - Number(other.state === 'closed')),
  });
}
