import type { MatchingRefusal } from '#services/matching/refusals.ts';
import type { MatchingStore } from '#services/matching/store/matching-store.ts';
import { myTimesItem } from '#services/matching/store/meeting-times-items.ts';
import { mineOf } from '#services/matching/store/times-views.ts';
import { sentToTimes } from '#services/matching/store/times-answers.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { recordViewing } from '#shared/runtime/commit.ts';
import type { MyMeetingTimes } from '#shared/shapes/meeting-times.ts';

/** More than one person is ever asked about. */
const most = 100;

/** The times that a person is asked about, those still to answer first; nothing of what was taken back. */
export async function listMyMeetingTimes(
  call: Call,
  { table }: Pick<MatchingStore, 'table'>,
): Promise<Result<{ items: MyMeetingTimes[] }, MatchingRefusal>> {
  const { items } = await table.list({ kind: myTimesItem, of: [], limit: most });
  const open = items.filter(({ state }) => state === 'asked' || state === 'called');
  const shown = await Promise.all(open.map(async (row) => mineOf(row, await sentToTimes(table, row))));
  await recordViewing(call, table, [...new Set(shown.map(({ candidateId }) => candidateId))]);
  return ok({
    items: shown.toSorted(
      (one, other) => one.state.localeCompare(other.state) || (other.times[0] ?? '').localeCompare(one.times[0] ?? ''),
    ),
  });
}
