import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { isOpen } from '#services/visitation/domain/plan.ts';
import { myPlanItem, ownActivityItem } from '#services/visitation/store/plan-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { MyPlan, MyPlanItem, MyPlans } from '#shared/shapes/my-plan.ts';

/** A person is in few municipalities' efforts in a life, and says of one activity once or twice that it is done. */
const mostPlans = 50;
const mostAnswers = 20;

/** The person's own plans and the teams around them, with what they said of own activities that still wait. */
export async function listMyPlans(
  call: Call,
  { table }: Pick<VisitationStore, 'table'>,
): Promise<Result<MyPlans, VisitationRefusal>> {
  const { items: rows } = await table.list({ kind: myPlanItem, of: [], limit: mostPlans });
  const today = dateOf(call.now);
  const items = await Promise.all(
    rows.map(async ({ version: _drawn, drawnOn: _on, items: parts, team, inTheWay, ...row }): Promise<MyPlan> => ({
      ...row,
      items: await Promise.all(parts.filter(({ state }) => state !== 'dropped').map((item) => withAnswer(table, item))),
      inTheWay: [...inTheWay],
      team: team.filter((member) => isHereOn(member, today)),
    })),
  );
  await recordViewing(
    call,
    table,
    rows.map(({ candidateId }) => candidateId),
  );
  return ok({ items: items.filter(hasSomething) });
}

/** Where an effort has ended, or nothing is planned yet, and nobody is around the person there is nothing to read. */
function hasSomething({ items, inTheWay, team }: MyPlan): boolean {
  return items.length + inTheWay.length + team.length > 0;
}

function isHereOn({ since, until }: { since: CivilDate; until?: CivilDate | undefined }, day: CivilDate): boolean {
  return since <= day && (!until || until >= day);
}

async function withAnswer(table: Table, item: MyPlanItem): Promise<MyPlan['items'][number]> {
  if (item.owner !== 'person' || item.kind !== 'activity' || !isOpen(item)) return item;
  const { items } = await table.list({ kind: ownActivityItem, of: [item.itemId], limit: mostAnswers });
  const last = items.toSorted((one, other) => other.sentAt.localeCompare(one.sentAt))[0];
  if (!last) return item;
  return { ...item, answer: { state: last.state, ...(last.because && { because: last.because }) } };
}
