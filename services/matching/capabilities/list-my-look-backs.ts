import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { lookedBackLast, myLookBackItem, ownAnswer } from '#services/matching/store/look-back-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { MyLookBack, MyLookBackList } from '#shared/shapes/look-back.ts';

/** More places than one person has. */
const mostPlaces = 100;

/** The places of the person's that ended and about which they were asked, with what they said, the last first. */
export async function listMyLookBacks(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
): Promise<Result<MyLookBackList, MatchingRefusal>> {
  const { items: rows } = await table.list({ kind: myLookBackItem, of: [], limit: mostPlaces });
  const today = dateOf(call.now);
  const items = await Promise.all(
    rows.map(async ({ placementId, companyName, kind, startsOn, endedOn, openUntil, waits }): Promise<MyLookBack> => {
      const last = await lookedBackLast(table, placementId);
      return {
        ...{ placementId, companyName, kind, startsOn, endedOn, openUntil, waits: waits && today <= openUntil },
        ...(last?.person && { said: { ...last.person, ...ownAnswer(last) } }),
      };
    }),
  );
  await recordViewing(call, table, [...new Set(rows.map(({ candidateId }) => candidateId))]);
  return ok({ items: items.toSorted((one, other) => other.endedOn.localeCompare(one.endedOn)) });
}
