import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { myStillThereItem, saidLast } from '#services/matching/store/still-there-items.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { MyStillThereList } from '#shared/shapes/still-there.ts';

/** A person has one such check in an effort. */
const mostChecks = 100;

/** The places of which the person is asked whether they are still there, and what they said. */
export async function listMyStillThere(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
): Promise<Result<MyStillThereList, MatchingRefusal>> {
  const { items: rows } = await table.list({ kind: myStillThereItem, of: [], limit: mostChecks });
  const items = await Promise.all(
    rows.map(async (row) => {
      const { placementId, companyName, kind, startsOn, dueOn, waits } = row;
      const said = await saidLast(table, row);
      return { placementId, companyName, kind, startsOn, dueOn, waits, ...(said && { said }) };
    }),
  );
  await recordViewing(call, table, [...new Set(rows.map(({ candidateId }) => candidateId))]);
  return ok({ items });
}
