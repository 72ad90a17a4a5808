import type { MyPlacementRow } from '#services/matching/domain/my-placement.ts';
import { isPausedOn } from '#services/matching/domain/placement-pauses.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { ownCheckInsOf } from '#services/matching/store/check-in-items.ts';
import { myPlacementItem } from '#services/matching/store/hours-items.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type CivilDate } from '#shared/kernel/time.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { MyCheckInList, MyCheckIns } from '#shared/shapes/check-in.ts';

/** A person is at few workplaces in a life. */
const mostPlaces = 100;

/** The check-ins that wait for the person, and all they said before, in their own words; no place asks while it is paused. */
export async function listMyCheckIns(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
): Promise<Result<MyCheckInList, MatchingRefusal>> {
  const { items: rows } = await table.list({ kind: myPlacementItem, of: [], limit: mostPlaces });
  const today = dateOf(call.now);
  const known = await Promise.all(
    rows.filter(({ state }) => state !== 'withdrawn').map((row) => checkInsAt(table, row, today)),
  );
  await recordViewing(call, table, [...new Set(rows.map(({ candidateId }) => candidateId))]);
  return ok({ items: known.filter(({ waiting, said }) => waiting || said.length > 0) });
}

async function checkInsAt(table: Table, row: MyPlacementRow, today: CivilDate): Promise<MyCheckIns> {
  const { placementId, companyName, state, checkIns: [newest] = [], pauses } = row;
  const said = await ownCheckInsOf(table, placementId);
  const isAnswered = said.some((each) => each.askedOn === newest?.askedOn && each.state !== 'void');
  const isAsked = newest && state === 'running' && !isAnswered && !isPausedOn(pauses, today);
  return { placementId, companyName, ...(isAsked && { waiting: newest }), said };
}
